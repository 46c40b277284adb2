package dev.dagdrop.cli.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates in the names of resources. */
class RoleTemplatesTest {
    private static final String LIST = "operators.s3.S3ListOperator";

    @TempDir
    Path here;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{ params.stage }} ; prod",
                "{{params['stage']}} ; prod",
                "{{- params[\"stage\"] -}} ; prod",
                "{{ params.get('stage') }} ; prod",
                "raw-{{ params.stage }}-{{ params.number }} ; raw-prod-7",
                "raw-{{ params.schema }} ; raw-eu",
                "raw-{{ 'x' }}{# for now #} ; raw-x",
                "raw-{{ params.stage | lower }} ; raw-*",
                "raw-{{ params.nested }} ; raw-*",
                "raw-{{ params.unknown }} ; raw-*",
                "raw-{{ ds }}-{{ ts }} ; raw-*-*",
                "raw-{{ ds }}{{ ts }} ; raw-*",
                "raw-{% if params.stage %}a{% else %}b{% endif %}-z ; raw-*-z",
                "raw-$STAGE ; raw-*",
                "raw-${STAGE}-z ; raw-*-z",
            })
    void takesTheDefaultsOfParamsAndKeepsWhatStandsAroundTheRest(String written, String allowed) throws IOException {
        RoleRun policy = RoleRun.withParams(
                here,
                "{stage: prod, number: 7, schema: {type: string, default: eu}, nested: {a: b}}",
                LIST,
                "bucket: '" + written.replace("'", "''") + "'");

        assertThat(policy.resourcesOf("s3:ListBucket")).containsExactly("arn:aws:s3:::" + allowed);
        assertThat(policy.err().contains("* is for what only a run can tell")).isEqualTo(allowed.contains("*"));
        assertThat(policy.code()).isZero();
    }

    @Test
    void aTasksOwnParamsCountFirst() throws IOException {
        RoleRun policy = RoleRun.withParams(
                here, "{stage: prod}", LIST, "params: {stage: test}", "bucket: \"raw-{{ params.stage }}\"");

        assertThat(policy.resourcesOf("s3:ListBucket")).containsExactly("arn:aws:s3:::raw-test");
        assertThat(policy.err()).contains("Only the defaults", "params.stage");
    }

    @Test
    void namesWhatIsWiderThanNeeded() throws IOException {
        RoleRun policy = RoleRun.ofTask(here, LIST, "bucket: \"{{ var.value.bucket }}\"");

        assertThat(policy.err()).contains("Wider than needed", "arn:aws:s3:::* (task t)");
    }

    @Test
    void anArgumentThatIsNoTemplateCannotWidenThePolicy() throws IOException {
        RoleRun any = RoleRun.ofTask(here, LIST, "bucket: \"*\"");
        RoleRun param = RoleRun.withParams(here, "{b: \"r?w*\"}", LIST, "bucket: \"{{ params.b }}\"");
        RoleRun variable = RoleRun.withParams(here, "{b: \"{{ ds }}\"}", LIST, "bucket: \"{{ params.b }}\"");

        assertThat(any.resourcesOf("s3:ListBucket")).containsExactly("arn:aws:s3:::${*}");
        assertThat(any.allows("s3:ListBucket", "arn:aws:s3:::raw")).isFalse();
        assertThat(param.resourcesOf("s3:ListBucket")).containsExactly("arn:aws:s3:::r${?}w${*}");
        assertThat(variable.resourcesOf("s3:ListBucket")).containsExactly("arn:aws:s3:::*");
    }

    @Test
    void anArnOfWhichTheServiceIsUnknownIsReplaced() throws IOException {
        RoleRun policy = RoleRun.ofTask(
                here, "operators.sns.SnsPublishOperator", "message: x", "target_arn: \"{{ var.value.topic }}\"");
        RoleRun known = RoleRun.ofTask(
                here,
                "operators.sns.SnsPublishOperator",
                "message: x",
                "target_arn: \"arn:aws:sns:{{ var.value.region }}:123456789012:done\"");

        assertThat(policy.resourcesOf("sns:Publish")).containsExactly("arn:aws:sns:eu-central-1:123456789012:*");
        assertThat(known.resourcesOf("sns:Publish")).containsExactly("arn:aws:sns:*:123456789012:done");
    }

    @Test
    void aMappingThatOnlyARunHasIsAnyName() throws IOException {
        RoleRun policy = RoleRun.ofTask(
                here, "operators.glue_crawler.GlueCrawlerOperator", "config: \"{{ ti.xcom_pull(task_ids='t') }}\"");

        assertThat(policy.resourcesOf("glue:StartCrawler"))
                .containsExactly("arn:aws:glue:eu-central-1:123456789012:crawler/*");
        assertThat(policy.statementOf("iam:PassRole")
                        .at("/Condition/StringEquals/iam:PassedToService")
                        .asText())
                .isEqualTo("glue.amazonaws.com");
    }
}

package dev.dagdrop.cli.role;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleTest {
    private static final Path CHECKOUT = Path.of("..", "..");
    private static final String START = "nightly:\n  tasks:\n";
    private static final String AWS = "      operator: airflow.providers.amazon.aws.";

    @TempDir
    Path here;

    @Test
    void namesWhatTheSampleTouches() throws IOException {
        RoleRun run = RoleRun.of(
                CHECKOUT,
                "--account",
                "123456789012",
                "--region",
                "eu-central-1",
                "--profile",
                "local/samples/teams/finance.yaml",
                "local/samples/daily.yaml");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.allowedOn("arn:aws:s3:::example-finance-raw")).containsExactly("s3:ListBucket");
        assertThat(run.allows("s3:PutObject", "arn:aws:s3:::example-finance-results/2026-01-01/x.csv"))
                .isTrue();
        assertThat(run.allowedOn("arn:aws:sns:eu-central-1:123456789012:finance-reports"))
                .containsExactly("sns:Publish");
        assertThat(run.allowedOn("arn:aws:athena:eu-central-1:123456789012:workgroup/primary"))
                .contains("athena:StartQueryExecution");
        assertThat(run.allowedOn("arn:aws:logs:eu-central-1:123456789012:log-group:/finance/workflows:*"))
                .containsExactly("logs:CreateLogStream", "logs:PutLogEvents");
        assertThat(run.err())
                .contains("summarise: to read the data of the tables it queries")
                .contains("params.database")
                .doesNotContain("not known here");
        assertThat(run.allows("glue:GetTable", "arn:aws:glue:eu-central-1:123456789012:table/finance/postings"))
                .isTrue();
    }

    @Test
    void allowsTheLogGroupOfTheDefaultProfileWhereTheTeamsNamesNone() throws IOException {
        Files.writeString(here.resolve("_default.yaml"), "LoggingConfiguration: {LogGroupName: /all}\n");
        Files.writeString(
                here.resolve("finance.yaml"),
                "Workflows: {finance.close: {LoggingConfiguration: {LogGroupName: /close}}}\n");
        Files.writeString(here.resolve("sales.yaml"), "LoggingConfiguration: {LogGroupName: /sales}\n");
        Files.writeString(
                here.resolve("nightly.yaml"),
                START + "    list:\n" + AWS + "operators.s3.S3ListOperator\n      bucket: raw\n");

        RoleRun finance = RoleRun.of(here, "--profile", "_default.yaml", "--profile", "finance.yaml", "nightly.yaml");
        RoleRun sales = RoleRun.of(here, "--profile", "_default.yaml", "--profile", "sales.yaml", "nightly.yaml");

        assertThat(finance.out())
                .contains("log-group:/all:*", "log-group:/close:*")
                .doesNotContain("mwaa-serverless");
        assertThat(sales.out()).contains("log-group:/sales:*").doesNotContain("log-group:/all:*");
    }

    @Test
    void namesEachOperatorItDoesNotKnow() throws IOException {
        RoleRun run = role(START + "    list:\n" + AWS + "operators.s3.S3ListOperator\n      bucket: raw\n"
                + "    own:\n      operator: mycode.operators.LedgerOperator\n");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("not known here", "mycode.operators.LedgerOperator (task own)");
        assertThat(run.allowedOn("arn:aws:s3:::raw")).containsExactly("s3:ListBucket");
    }

    @Test
    void handsARoleOnlyToTheServiceThatTakesIt() throws IOException {
        RoleRun run = role(START + "    run:\n" + AWS + "operators.emr.EmrServerlessStartJobOperator\n"
                + "      application_id: 00f1abc\n      execution_role_arn: arn:aws:iam::123456789012:role/spark\n"
                + "      job_driver: {sparkSubmit: {entryPoint: s3://code/main.py}}\n");

        JsonNode pass = run.statementOf("iam:PassRole");
        assertThat(pass.at("/Resource/0").asText()).isEqualTo("arn:aws:iam::123456789012:role/spark");
        assertThat(pass.at("/Condition/StringEquals/iam:PassedToService").asText())
                .isEqualTo("emr-serverless.amazonaws.com");
    }

    @Test
    void takesEachItemOfAListAndTheBucketOfAnAddress() throws IOException {
        RoleRun run = role(START + "    stop:\n" + AWS + "operators.ec2.EC2RebootInstanceOperator\n"
                + "      instance_ids: [i-1, i-2]\n" + "    wait:\n" + AWS + "sensors.s3.S3KeySensor\n"
                + "      bucket_key: s3://landing/{{ ds }}/done\n");

        assertThat(run.allowedOn("arn:aws:ec2:*:*:instance/i-2")).containsExactly("ec2:RebootInstances");
        assertThat(run.allowedOn("arn:aws:s3:::landing/*/done")).containsExactly("s3:GetObject");
    }

    @Test
    void leavesOutWhatAnotherResourceCovers() throws IOException {
        RoleRun run = role(START + "    a:\n" + AWS + "operators.s3.S3ListOperator\n      bucket: raw-1\n"
                + "    b:\n" + AWS + "operators.s3.S3ListOperator\n      bucket: \"raw-{{ ds }}\"\n"
                + "    c:\n" + AWS + "operators.s3.S3ListOperator\n      bucket: \"{{ ds }}{{ ts }}-raw\"\n"
                + "    d:\n" + AWS + "operators.s3.S3ListOperator\n      bucket: \"raw-*\"\n");

        assertThat(run.resourcesOf("s3:ListBucket"))
                .containsExactlyInAnyOrder("arn:aws:s3:::raw-*", "arn:aws:s3:::*-raw");
    }

    @Test
    void printsNoPolicyForADefinitionWithErrors() throws IOException {
        RoleRun run = role(START + "    list:\n" + AWS + "operators.s3.S3ListOperator\n      dependencies: [lost]\n");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error[DD602]", "mend nightly.yaml first");
    }

    @Test
    void saysWhichFileCannotBeRead() {
        assertThat(RoleRun.of(here, "lost.yaml").err()).contains("cannot read", "lost.yaml");
        assertThat(RoleRun.of(here, "lost.yaml").code()).isEqualTo(2);
    }

    private RoleRun role(String definition) throws IOException {
        Files.writeString(here.resolve("nightly.yaml"), definition);
        return RoleRun.of(here, "nightly.yaml");
    }
}

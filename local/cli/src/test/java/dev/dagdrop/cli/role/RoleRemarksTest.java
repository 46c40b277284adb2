package dev.dagdrop.cli.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a policy beside it, and the exit codes. */
class RoleRemarksTest {
    private static final String LIST = "operators.s3.S3ListOperator";

    @TempDir
    Path here;

    @Test
    void aRoleThatTheDefinitionChoosesIsNamed() throws IOException {
        RoleRun policy = RoleRun.ofTask(
                here, "operators.glue_crawler.GlueCrawlerOperator", "config: {Name: raw, Role: service-role/admin}");

        assertThat(policy.resourcesOf("iam:PassRole"))
                .containsExactly("arn:aws:iam::123456789012:role/service-role/admin");
        assertThat(policy.err())
                .contains(
                        "Check that these are meant",
                        "hands the role arn:aws:iam::123456789012:role/service-role/admin to glue.amazonaws.com (task t)");
        assertThat(policy.code()).isZero();
    }

    @Test
    void aSecretThatTheDefinitionChoosesIsNamed() throws IOException {
        RoleRun policy = RoleRun.ofTask(
                here,
                "operators.redshift_data.RedshiftDataOperator",
                "sql: select 1",
                "database: dev",
                "workgroup_name: wg",
                "secret_arn: arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf");

        assertThat(policy.resourcesOf("secretsmanager:GetSecretValue"))
                .containsExactly("arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf");
        assertThat(policy.err()).contains("reads the secret arn:aws:secretsmanager");
    }

    @ParameterizedTest
    @CsvSource({"AKIAIOSFODNN7EXAMPLE", "https://user:hunter2hunter2@example.com/queue"})
    void aCredentialIsNeverCopied(String credential) throws IOException {
        RoleRun literal = RoleRun.ofTask(here, LIST, "bucket: " + credential);
        RoleRun param = RoleRun.withParams(here, "{b: \"" + credential + "\"}", LIST, "bucket: \"{{ params.b }}\"");

        assertThat(literal.out() + literal.err() + param.out() + param.err()).doesNotContain(credential, "hunter2");
    }

    @Test
    void whatMayBeMissingSetsTheExitCode() throws IOException {
        RoleRun noted = RoleRun.ofTask(
                here, "operators.ecs.EcsRunTaskOperator", "cluster: c", "task_definition: d", "overrides: {}");
        RoleRun connected = RoleRun.ofTask(here, LIST, "bucket: raw", "aws_conn_id: other_account");
        RoleRun complete = RoleRun.ofTask(here, LIST, "bucket: raw", "aws_conn_id: aws_default");

        assertThat(noted.code()).isEqualTo(1);
        assertThat(noted.err()).contains("Incomplete: add also", "t: iam:PassRole (to ecs-tasks.amazonaws.com)");
        assertThat(connected.code()).isEqualTo(1);
        assertThat(connected.err()).contains("t: sts:AssumeRole where its connection other_account");
        assertThat(complete.code()).isZero();
        assertThat(complete.err()).isEmpty();
    }

    @Test
    void withoutPlaceThePolicyIsForAnyAndSaysSo() throws IOException {
        RoleRun.ofTask(here, "sensors.ec2.EC2InstanceStateSensor", "instance_id: i-1", "target_state: running");

        RoleRun policy = RoleRun.of(here, "nightly.yaml");

        assertThat(policy.resourcesOf("logs:PutLogEvents"))
                .containsExactly("arn:aws:logs:*:*:log-group:/aws/mwaa-serverless/*");
        assertThat(policy.err()).contains("Without --account", "Without --region");
        assertThat(policy.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"--account, 123", "--account, <account>", "--region, Frankfurt", "--region, eu central 1"})
    void aPlaceThatIsNoneIsRefused(String option, String value) throws IOException {
        RoleRun.ofTask(here, LIST, "bucket: raw");

        RoleRun policy = RoleRun.of(here, option, value, "nightly.yaml");

        assertThat(policy.code()).isEqualTo(2);
        assertThat(policy.err()).contains(option + " is \"" + value + "\"");
        assertThat(policy.out()).isEmpty();
    }

    @Test
    void thePartitionIsTheRegions() throws IOException {
        RoleRun.ofTask(here, LIST, "bucket: raw");

        assertThat(RoleRun.of(here, "--region", "cn-north-1", "nightly.yaml").resourcesOf("s3:ListBucket"))
                .containsExactly("arn:aws-cn:s3:::raw");
    }

    @Test
    void aPolicyThatIsTooLongForIamSaysSo() throws IOException {
        StringBuilder keys = new StringBuilder("keys: [");
        for (int i = 0; i < 200; i++) {
            keys.append("exports/of/the/month/file-").append(i).append(", ");
        }
        RoleRun policy = RoleRun.ofTask(here, "operators.s3.S3DeleteObjectsOperator", "bucket: raw", keys + "last]");

        assertThat(policy.err()).contains("a managed policy may have 6,144", "Add it to the role as an inline policy");
    }
}

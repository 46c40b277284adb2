package dev.dagdrop.cli.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which arguments name resources. */
class RoleNamesTest {
    private static final String BATCH = "arn:aws:batch:eu-central-1:123456789012:job-definition/";
    private static final String LAMBDA = "arn:aws:lambda:eu-central-1:123456789012:function:";

    @TempDir
    Path here;

    @ParameterizedTest
    @CsvSource({
        "nightly, nightly:*",
        "nightly:3, nightly:3",
        "'\"nightly:{{ params.revision }}\"', nightly:*",
        "'\"nightly-{{ ds_nodash }}\"', nightly-*:*",
        "'\"{{ var.value.job }}\"', *:*",
        "arn:aws:batch:eu-central-1:123456789012:job-definition/nightly, nightly:*",
        "arn:aws:batch:eu-central-1:123456789012:job-definition/nightly:7, nightly:7",
    })
    void aJobDefinitionWithoutARevisionStandsForEachOfItsRevisions(String written, String allowed) throws IOException {
        RoleRun policy = RoleRun.ofTask(
                here,
                "operators.batch.BatchOperator",
                "job_name: n",
                "job_queue: arn:aws:batch:eu-west-1:123456789012:job-queue/main",
                "job_definition: " + written);

        assertThat(policy.resourcesOf("batch:SubmitJob"))
                .containsExactlyInAnyOrder(BATCH + allowed, "arn:aws:batch:eu-west-1:123456789012:job-queue/main");
    }

    @ParameterizedTest
    @CsvSource({
        "score, , score",
        "score, live, score:live",
        "score, '\"3\"', score:3",
        "score, $LATEST, score:$LATEST",
        "score:live, , score:live",
        "score:live, other, score:live",
        "123456789012:function:score, live, score:live",
        "arn:aws:lambda:eu-central-1:123456789012:function:score, live, score:live",
        "arn:aws:lambda:eu-central-1:123456789012:function:score:2, , score:2",
        "score, '\"{{ params.alias }}\"', score:*",
        "'\"score-{{ params.stage }}\"', live, score-*:live",
    })
    void aFunctionIsAllowedWithTheQualifierItIsCalledBy(String name, String qualifier, String allowed)
            throws IOException {
        RoleRun policy = RoleRun.ofTask(
                here,
                "operators.lambda_function.LambdaInvokeFunctionOperator",
                "function_name: " + name,
                qualifier == null ? "payload: x" : "qualifier: " + qualifier);

        assertThat(policy.resourcesOf("lambda:InvokeFunction")).containsExactly(LAMBDA + allowed);
    }

    @Test
    void aPartOfAnArnIsTakenWithItsPlace() throws IOException {
        RoleRun policy = RoleRun.ofTask(
                here,
                "operators.ecs.EcsRunTaskOperator",
                "cluster: arn:aws:ecs:eu-west-1:210987654321:cluster/main",
                "task_definition: arn:aws:ecs:eu-west-1:210987654321:task-definition/nightly",
                "overrides: {taskRoleArn: \"arn:aws:iam::210987654321:role/task\"}");

        assertThat(policy.resourcesOf("ecs:StopTask"))
                .containsExactly("arn:aws:ecs:eu-west-1:210987654321:task/main/*");
        assertThat(policy.resourcesOf("ecs:RunTask"))
                .containsExactly("arn:aws:ecs:eu-west-1:210987654321:task-definition/nightly:*");
        assertThat(policy.resourcesOf("iam:PassRole")).containsExactly("arn:aws:iam::210987654321:role/task");
    }

    @Test
    void executionsAreThoseOfTheStateMachine() throws IOException {
        RoleRun policy = RoleRun.ofTask(
                here,
                "operators.step_function.StepFunctionStartExecutionOperator",
                "state_machine_arn: arn:aws:states:eu-west-1:123456789012:stateMachine:close:live",
                "is_redrive_execution: \"{{ params.again }}\"");

        assertThat(policy.resourcesOf("states:StartExecution"))
                .containsExactly("arn:aws:states:eu-west-1:123456789012:stateMachine:close:live");
        assertThat(policy.resourcesOf("states:RedriveExecution"))
                .containsExactly("arn:aws:states:eu-west-1:123456789012:execution:close:*");
    }

    @Test
    void aTaskWithItsOwnRegionIsAllowedThere() throws IOException {
        RoleRun policy =
                RoleRun.ofTask(here, "operators.glue.GlueJobOperator", "job_name: load", "region_name: us-west-2");

        assertThat(policy.resourcesOf("glue:StartJobRun"))
                .containsExactly("arn:aws:glue:us-west-2:123456789012:job/load");
    }

    @ParameterizedTest
    @CsvSource({
        "https://sqs.eu-west-1.amazonaws.com/210987654321/done, arn:aws:sqs:eu-west-1:210987654321:done",
        "arn:aws:sqs:eu-west-1:210987654321:done, arn:aws:sqs:eu-west-1:210987654321:done",
        "done, arn:aws:sqs:eu-central-1:123456789012:done",
    })
    void aQueueIsTheOneOfItsAddress(String written, String allowed) throws IOException {
        RoleRun policy =
                RoleRun.ofTask(here, "operators.sqs.SqsPublishOperator", "message_content: x", "sqs_queue: " + written);

        assertThat(policy.resourcesOf("sqs:SendMessage")).containsExactly(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "raw, in/day.csv, raw/in/day.csv",
        ", s3://raw/in/day.csv, raw/in/day.csv",
        ", '\"s3://raw/in/{{ ds }}.csv\"', raw/in/*.csv",
        ", '\"s3://raw-{{ ds }}/x\"', raw-*/x",
        ", https://raw.s3.eu-central-1.amazonaws.com/in/x, raw/in/x",
        ", https://s3.eu-central-1.amazonaws.com/raw/in/x, raw/in/x",
        "arn:aws:s3:eu-central-1:123456789012:accesspoint/raw, x, '!arn:aws:s3:eu-central-1:123456789012:accesspoint/raw/object/x'",
    })
    void anObjectIsKnownByItsKey(String bucket, String key, String allowed) throws IOException {
        RoleRun policy = RoleRun.ofTask(
                here,
                "operators.s3.S3CreateObjectOperator",
                "data: x",
                "s3_key: " + key,
                bucket == null ? "replace: true" : "s3_bucket: " + bucket);

        assertThat(policy.resourcesOf("s3:PutObject"))
                .containsExactly(allowed.startsWith("!") ? allowed.substring(1) : "arn:aws:s3:::" + allowed);
    }

    @Test
    void keysByPatternAreThoseThatBeginSo() throws IOException {
        RoleRun keys = RoleRun.ofTask(
                here, "sensors.s3.S3KeySensor", "bucket_key: [s3://raw/a/*.csv, s3://raw/b/x]", "wildcard_match: true");
        RoleRun prefix = RoleRun.ofTask(here, "operators.s3.S3DeleteObjectsOperator", "bucket: raw", "prefix: tmp/");

        assertThat(keys.resourcesOf("s3:GetObject")).containsExactly("arn:aws:s3:::raw/a/*", "arn:aws:s3:::raw/b/x");
        assertThat(prefix.resourcesOf("s3:DeleteObject")).containsExactly("arn:aws:s3:::raw/tmp/*");
    }

    @ParameterizedTest
    @CsvSource({
        "amazon.nova-lite-v1:0, arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-lite-v1:0, ",
        "eu.amazon.nova-lite-v1:0, arn:aws:bedrock:eu-central-1:123456789012:inference-profile/eu.amazon.nova-lite-v1:0, arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0",
        "ab12cd34ef56, arn:aws:bedrock:eu-central-1:123456789012:provisioned-model/ab12cd34ef56, ",
        "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.meta.llama, arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.meta.llama, arn:aws:bedrock:*::foundation-model/meta.llama",
    })
    void aModelIsWhatTheFormOfItsIdTells(String id, String first, String second) throws IOException {
        RoleRun policy = RoleRun.ofTask(
                here, "operators.bedrock.BedrockInvokeModelOperator", "input_data: {a: 1}", "model_id: " + id);

        assertThat(policy.resourcesOf("bedrock:InvokeModel"))
                .containsExactlyInAnyOrderElementsOf(
                        second == null ? java.util.List.of(first) : java.util.List.of(first, second));
    }

    @Test
    void sageMakersNamesAreAllowedInSmallLettersToo() throws IOException {
        RoleRun policy = RoleRun.ofTask(here, "sensors.sagemaker.SageMakerTransformSensor", "job_name: NightlyScore");

        assertThat(policy.allows(
                        "sagemaker:DescribeTransformJob",
                        "arn:aws:sagemaker:eu-central-1:123456789012:transform-job/nightlyscore"))
                .isTrue();
    }

    @Test
    void eventsGoToTheBusesOfTheEntries() throws IOException {
        RoleRun policy = RoleRun.ofTask(
                here,
                "operators.eventbridge.EventBridgePutEventsOperator",
                "entries: [{EventBusName: sales, Detail: x}, {EventBusName: arn:aws:events:eu-west-1:1:event-bus/hr}]");

        assertThat(policy.resourcesOf("events:PutEvents"))
                .containsExactlyInAnyOrder(
                        "arn:aws:events:eu-central-1:123456789012:event-bus/sales",
                        "arn:aws:events:eu-west-1:1:event-bus/hr");
    }
}

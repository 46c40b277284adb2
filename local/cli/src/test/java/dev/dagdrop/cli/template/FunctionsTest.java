package dev.dagdrop.cli.template;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class FunctionsTest {

    private final TemplateNode template = TemplateNode.load(Repository.file("template.yaml"));
    private final TemplateNode globals = template.at("Globals", "Function");

    static List<TemplateNode> functions(TemplateNode template) {
        return template.at("Resources").children().stream()
                .filter(resource -> resource.at("Type").text().equals("AWS::Serverless::Function"))
                .toList();
    }

    @Test
    void runOnJava25AndArmFromASnapshotBehindAnAlias() {
        assertThat(globals.at("Runtime").text()).isEqualTo("java25");
        assertThat(globals.at("Architectures").texts()).containsExactly("arm64");
        assertThat(globals.at("SnapStart", "ApplyOn").text()).isEqualTo("PublishedVersions");
        assertThat(globals.at("AutoPublishAlias").text()).isEqualTo("live");
        assertThat(globals.at("Tracing").text()).isEqualTo("Active");
    }

    @Test
    void findTheVariablesTheyRead() {
        assertThat(globals.at("Environment", "Variables").children())
                .extracting(TemplateNode::name)
                .containsExactlyInAnyOrder(
                        "TABLE_NAME",
                        "TOPIC_ARN",
                        "BUCKET_NAME",
                        "WORKFLOW_PREFIX",
                        "WORKFLOW_ROLE_ARN",
                        "MAX_DEFINITION_BYTES",
                        "NOTICE_LEVEL",
                        "CHECK_OVERRIDES",
                        "PRUNE_VERSIONS",
                        "INTAKE_QUEUE_URL",
                        "DEAD_LETTER_QUEUE_URL",
                        "ON_REMOVE",
                        "UNKNOWN_TEAM",
                        "METRICS",
                        "JAVA_TOOL_OPTIONS");
        assertThat(functions(template))
                .filteredOn(function -> function.at("Properties").has("Environment"))
                .flatExtracting(function ->
                        function.at("Properties", "Environment", "Variables").children())
                .extracting(TemplateNode::name)
                .containsExactlyInAnyOrder("RECONCILE_QUEUE_URL", "TEAM_QUEUE_URL", "TEAM_PREFIX", "TEAM_ROLE_PATH");
    }

    /** Read as a file: loading the class would start it. */
    @Test
    void nameHandlersThatExist() throws IOException {
        assertThat(functions(template)).hasSize(4);
        for (TemplateNode function : functions(template)) {
            String handler = function.at("Properties", "Handler").text();
            String file = handler.replaceFirst("::.*", "").replace('.', '/') + ".class";
            try (InputStream stream = getClass().getClassLoader().getResourceAsStream(file)) {
                assertThat(stream).as("%s of %s", file, function.name()).isNotNull();
                String constants = new String(Objects.requireNonNull(stream).readAllBytes(), ISO_8859_1);
                assertThat(constants).contains(handler.replaceFirst(".*::", ""));
            }
        }
    }

    @Test
    void haveAMakefileTargetEach() throws IOException {
        String makefile = Files.readString(Repository.file("Makefile"));

        assertThat(functions(template)).allSatisfy(function -> {
            assertThat(function.at("Metadata", "BuildMethod").text()).isEqualTo("makefile");
            assertThat(makefile).containsPattern("(?m)^(build-\\w+ )*build-" + function.name() + "( build-\\w+)*:$");
        });
    }

    @Test
    void handOnToTheIntakeQueueWhatFailsEveryAttempt() {
        TemplateNode config = template.at("Resources", "RegisterWorkflowFunction", "Properties", "EventInvokeConfig");

        assertThat(config.at("MaximumRetryAttempts").number()).isEqualTo(2);
        assertThat(config.at("MaximumEventAgeInSeconds").number()).isBetween(600, 21600);
        assertThat(config.at("DestinationConfig", "OnFailure", "Destination").everywhere("Fn::GetAtt"))
                .containsExactly("IntakeQueue.Arn");
    }

    @Test
    void answerForEachMessageOfABoundedStream() {
        TemplateNode source =
                template.at("Resources", "RegisterQueuedFunction", "Properties", "Events", "Intake", "Properties");

        assertThat(source.at("FunctionResponseTypes").texts()).containsExactly("ReportBatchItemFailures");
        assertThat(source.at("ScalingConfig", "MaximumConcurrency").number()).isBetween(2, 10);
        assertThat(source.at("Queue").everywhere("Fn::GetAtt")).containsExactly("IntakeQueue.Arn");
    }

    /** https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html */
    @Test
    void finishLongBeforeAMessageIsSeenAgain() {
        int visibility = template.at("Resources", "IntakeQueue", "Properties", "VisibilityTimeout")
                .number();

        assertThat(visibility).isGreaterThanOrEqualTo(6 * globals.at("Timeout").number());
    }

    @Test
    void handOverALongRunOneAtATimeAsOftenAsItTakes() {
        TemplateNode reconcile = template.at("Resources", "ReconcileBucketFunction", "Properties");
        TemplateNode source = reconcile.at("Events", "HandOver", "Properties");
        TemplateNode queue = template.at("Resources", "ReconcileQueue", "Properties");

        assertThat(reconcile.at("RecursiveLoop").text()).isEqualTo("Allow");
        assertThat(source.at("Queue").everywhere("Fn::GetAtt")).containsExactly("ReconcileQueue.Arn");
        assertThat(source.at("BatchSize").number()).isEqualTo(1);
        assertThat(queue.at("VisibilityTimeout").number())
                .isGreaterThanOrEqualTo(6 * reconcile.at("Timeout").number());
        assertThat(queue.at("RedrivePolicy", "deadLetterTargetArn").everywhere("Fn::GetAtt"))
                .containsExactly("DeadLetterQueue.Arn");
    }

    @Test
    void compareByScheduleWithoutRevertingUnlessAsked() {
        TemplateNode schedule =
                template.at("Resources", "ReconcileBucketFunction", "Properties", "Events", "Schedule", "Properties");

        assertThat(template.at("Parameters", "ReconcileSchedule", "Default").text())
                .isEqualTo("rate(1 day)");
        assertThat(template.at("Parameters", "ReconcileMode", "Default").text()).isEqualTo("Redrive");
        assertThat(template.at("Parameters", "ReconcileMode", "AllowedValues").texts())
                .containsExactly("DryRun", "Redrive", "Revert");
        assertThat(schedule.at("Input", "Fn::Sub").text()).isEqualTo("{\"mode\": \"${ReconcileMode}\"}");
    }

    @Test
    void logAsJsonIntoGroupsThatForget() {
        assertThat(functions(template)).allSatisfy(function -> {
            TemplateNode logging = function.at("Properties", "LoggingConfig");
            assertThat(logging.at("LogFormat").text()).isEqualTo("JSON");
            String group = logging.at("LogGroup", "Ref").text();
            assertThat(template.at("Resources", group, "Properties", "RetentionInDays")
                            .number())
                    .isPositive();
        });
    }
}

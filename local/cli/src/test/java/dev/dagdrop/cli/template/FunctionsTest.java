package dev.dagdrop.cli.template;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
                        "ON_REMOVE",
                        "UNKNOWN_TEAM",
                        "METRICS",
                        "JAVA_TOOL_OPTIONS");
        assertThat(own("RegisterWorkflowFunction"))
                .isEqualTo(own("RegisterQueuedFunction"))
                .containsExactly(Map.entry("DEAD_LETTER_QUEUE_URL", "IntakeDeadLetterQueue"));
        assertThat(own("ReconcileBucketFunction")).containsOnlyKeys("TEAM_QUEUE_URL", "TEAM_PREFIX");
        assertThat(own("OnboardTeamFunction"))
                .containsOnlyKeys("TEAM_QUEUE_URL", "TEAM_PREFIX", "TEAM_ROLE_PATH", "DEAD_LETTER_QUEUE_URL")
                .containsEntry("DEAD_LETTER_QUEUE_URL", "TeamDeadLetterQueue");
    }

    /** The variables of one function, each with what it refers to. */
    private Map<String, String> own(String function) {
        return template.at("Resources", function, "Properties", "Environment", "Variables").children().stream()
                .collect(Collectors.toMap(
                        TemplateNode::name,
                        variable -> variable.everywhere("Ref").findFirst().orElseGet(variable::text)));
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
        for (String queue : List.of("IntakeQueue", "TeamQueue")) {
            assertThat(template.at("Resources", queue, "Properties", "VisibilityTimeout")
                            .number())
                    .isGreaterThanOrEqualTo(6 * globals.at("Timeout").number());
        }
    }

    /** Lambda stops a function that is invoked by its own message some sixteen times. */
    @Test
    void maySendHintsToTheQueueThatInvokesThemOnlyWhereTheyDo() {
        assertThat(functions(template))
                .filteredOn(function -> function.at("Properties").has("RecursiveLoop"))
                .extracting(TemplateNode::name)
                .containsExactly("RegisterQueuedFunction");
        assertThat(functions(template))
                .filteredOn(function -> function.at("Properties").has("RecursiveLoop"))
                .allSatisfy(function -> assertThat(
                                function.at("Properties", "RecursiveLoop").text())
                        .isEqualTo("Allow"));
    }

    @Test
    void compareEverythingInOneInvocationThatTheNextNightRepeats() {
        TemplateNode reconcile = template.at("Resources", "ReconcileBucketFunction", "Properties");

        assertThat(reconcile.at("Timeout").number()).isEqualTo(900);
        assertThat(reconcile.at("EventInvokeConfig", "MaximumRetryAttempts").number())
                .isEqualTo(2);
        assertThat(reconcile.at("EventInvokeConfig").has("DestinationConfig")).isFalse();
        assertThat(reconcile.at("Events").children())
                .extracting(TemplateNode::name)
                .containsExactly("Schedule");
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

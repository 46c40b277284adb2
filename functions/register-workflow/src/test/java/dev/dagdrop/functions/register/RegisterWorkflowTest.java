package dev.dagdrop.functions.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import dev.dagdrop.testkit.TestInvocation;
import dev.dagdrop.testkit.TestInvocation.LogLine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the function answers S3, and when it fails so that the event comes again. */
@ExtendWith(SharedStandIns.Parameter.class)
class RegisterWorkflowTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private final TestInvocation invocation = new TestInvocation("register-workflow", 60_000);
    private RegisterInstallation installation;
    private RegisterWorkflow handler;

    @BeforeEach
    void install(SharedStandIns standIns) {
        installation = new RegisterInstallation(standIns);
        handler = new RegisterWorkflow(installation.queueIntake(), LogSettings.of(Map.of()));
    }

    @AfterEach
    void remove() {
        installation.close();
    }

    @Test
    void answersWithTheOutcome() {
        UploadedVersion upload = installation.drop(KEY, TestDefinitions.GOOD);

        JsonNode summary = onlyUpload(MessageBodies.s3Event(upload));

        assertThat(summary.path("outcome").asText()).isEqualTo("created");
        assertThat(summary.path("bucket").asText()).isEqualTo(upload.bucket());
        assertThat(summary.path("key").asText()).isEqualTo(KEY);
        assertThat(summary.path("versionId").asText()).isEqualTo(upload.versionId());
        assertThat(summary.path("workflow").asText()).isEqualTo("finance.daily");
        assertThat(summary.path("team").asText()).isEqualTo("finance");
        assertThat(summary.path("workflowArn").asText()).contains(":workflow/finance.daily-");
        assertThat(summary.path("workflowVersion").asText()).isNotEmpty();
        assertThat(invocation.log()).extracting(LogLine::level).containsExactly(LogLevel.INFO);
    }

    @Test
    void failsWhenTheServiceThrottlesForLongerThanItWaitsAndTheNextDeliveryCompletes() {
        installation.service().faults().next("CreateWorkflow", InjectedFault.throttle(60));
        S3Event event = MessageBodies.s3Event(installation.drop(KEY, TestDefinitions.GOOD));

        assertThatExceptionOfType(DeferredException.class)
                .isThrownBy(() -> handler.handleRequest(event, invocation))
                .withMessageStartingWith("to be delivered again: ")
                .withMessageContaining("\"workflow\":\"finance.daily\"");
        assertThat(installation.workflows()).isEmpty();
        assertThat(invocation.log()).extracting(LogLine::level).containsExactly(LogLevel.WARN);

        assertThat(outcomes(event)).containsExactly("created");
        assertThat(installation.workflows()).containsExactly("finance.daily");
    }

    @Test
    void onlyWhatIsUnfinishedIsDoneWhenTheEventComesAgain() {
        installation.service().faults().next("CreateWorkflow", InjectedFault.throttle(60));
        S3Event event = MessageBodies.s3Event(
                installation.drop(KEY, TestDefinitions.GOOD),
                installation.drop("workflows/finance/weekly.yaml", TestDefinitions.GOOD));
        assertThatExceptionOfType(DeferredException.class).isThrownBy(() -> handler.handleRequest(event, invocation));

        assertThat(outcomes(event)).containsExactly("created", "duplicate");
    }

    @Test
    void aRefusedDefinitionIsAnAnswerWithItsFindings() {
        JsonNode summary =
                onlyUpload(MessageBodies.s3Event(installation.drop(KEY, TestDefinitions.UNKNOWN_DEPENDENCY)));

        assertThat(summary.path("outcome").asText()).isEqualTo("rejected");
        assertThat(summary.path("reason").asText()).isEqualTo("the definition has 1 error");
        assertThat(summary.path("findings")).singleElement().satisfies(finding -> {
            assertThat(finding.path("rule").asText()).isEqualTo("DD602");
            assertThat(finding.path("severity").asText()).isEqualTo("error");
            assertThat(finding.path("line").asInt()).isEqualTo(9);
            assertThat(finding.path("column").asInt()).isEqualTo(22);
        });
        assertThat(installation.service().calls()).isEmpty();
    }

    @Test
    void anEventWithoutRecordsIsAnswered() {
        assertThat(uploads(new S3Event())).isEmpty();
        assertThat(uploads(MessageBodies.s3Event())).isEmpty();
        assertThat(invocation.log())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.text()).contains("\"outcome\":\"ignored\"", "no records"));
    }

    private JsonNode onlyUpload(S3Event event) {
        List<JsonNode> uploads = uploads(event);
        assertThat(uploads).hasSize(1);
        return uploads.getFirst();
    }

    private List<String> outcomes(S3Event event) {
        return uploads(event).stream()
                .map(summary -> summary.path("outcome").asText())
                .toList();
    }

    private List<JsonNode> uploads(S3Event event) {
        JsonNode answer = new ObjectMapper().valueToTree(handler.handleRequest(event, invocation));
        assertThat(answer.path("uploads").isArray()).isTrue();
        return answer.path("uploads").valueStream().toList();
    }
}

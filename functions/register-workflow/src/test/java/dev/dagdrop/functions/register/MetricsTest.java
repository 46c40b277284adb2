package dev.dagdrop.functions.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.mwaa.Quotas;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import dev.dagdrop.testkit.TestInvocation;
import dev.dagdrop.testkit.TestInvocation.LogLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What CloudWatch counts of the lines that are logged. */
@ExtendWith(SharedStandIns.Parameter.class)
class MetricsTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final String OF_FUNCTION = "{function=register-workflow}";

    private final TestInvocation invocation = new TestInvocation("register-workflow", 60_000);
    private RegisterInstallation installation;

    @BeforeEach
    void install(SharedStandIns standIns) {
        installation = new RegisterInstallation(standIns);
    }

    @AfterEach
    void remove() {
        installation.close();
    }

    @Test
    void anUploadIsCountedByItsOutcome() {
        register(installation.drop(KEY, TestDefinitions.GOOD));

        assertThat(metrics()).containsEntry("Uploads{function=register-workflow, outcome=created}", 1.0);
    }

    @Test
    void theStepsOfARunAreMeasured() {
        register(installation.drop(KEY, TestDefinitions.GOOD));

        assertThat(metrics())
                .containsKeys(
                        "UploadTime" + OF_FUNCTION,
                        "ClaimTime" + OF_FUNCTION,
                        "LookTime" + OF_FUNCTION,
                        "CheckTime" + OF_FUNCTION,
                        "ActTime" + OF_FUNCTION,
                        "CompleteTime" + OF_FUNCTION)
                .doesNotContainKey("NotifyTime" + OF_FUNCTION);
        assertThat(metrics().get("UploadTime" + OF_FUNCTION))
                .isGreaterThanOrEqualTo(metrics().get("LookTime" + OF_FUNCTION));
    }

    @Test
    void theAgeOfItsEventIsMeasured() {
        register(installation.drop(KEY, TestDefinitions.GOOD));

        assertThat(metrics().get("EventAge" + OF_FUNCTION)).isGreaterThan(1.0);
    }

    @Test
    void findingsAreCountedBySeverity() {
        register(installation.drop(KEY, TestDefinitions.UNKNOWN_DEPENDENCY));

        assertThat(metrics())
                .containsEntry("Uploads{function=register-workflow, outcome=rejected}", 1.0)
                .containsEntry("ErrorFindings" + OF_FUNCTION, 1.0)
                .containsKey("NotifyTime" + OF_FUNCTION)
                .doesNotContainKey("ActTime" + OF_FUNCTION);
        assertThat(lines().getFirst().path("refusal").asText()).isEqualTo("DD602");
    }

    @Test
    void everyOutcomeIsALineThatCloudWatchTakes() {
        UploadedVersion upload = installation.drop(KEY, TestDefinitions.GOOD);
        register(upload);
        register(upload);
        register(installation.drop("archive/other.yaml", TestDefinitions.GOOD));
        register(installation.dropped("workflows/finance/gone.yaml"));
        installation.service().setQuotas(Quotas.DEFAULT.withWorkflows(0));
        register(installation.drop("workflows/finance/weekly.yaml", TestDefinitions.GOOD));
        installation.service().faults().next("CreateWorkflow", InjectedFault.throttle(60));
        UploadedVersion throttled = installation.drop("workflows/finance/monthly.yaml", TestDefinitions.GOOD);
        assertThatExceptionOfType(DeferredException.class).isThrownBy(() -> register(throttled));

        assertThat(lines())
                .allSatisfy(line -> assertThat(EmbeddedMetricFormat.metrics(line))
                        .containsKey("Uploads{function=register-workflow, outcome="
                                + line.path("outcome").asText() + "}"));
        assertThat(lines())
                .map(line -> line.path("outcome").asText())
                .containsExactly("created", "duplicate", "ignored", "deleted", "failed", "deferred");
    }

    @Test
    void whatIsCountedDoesNotDependOnTheLogLevel() {
        new RegisterWorkflow(installation.queueIntake(), new LogSettings(true, LogLevel.ERROR))
                .handleRequest(MessageBodies.s3Event(installation.drop(KEY, TestDefinitions.GOOD)), invocation);

        assertThat(invocation.log()).extracting(LogLine::level).containsExactly(LogLevel.UNDEFINED);
        assertThat(metrics()).containsEntry("Uploads{function=register-workflow, outcome=created}", 1.0);
        assertThat(lines().getFirst().has("key")).isFalse();
    }

    @Test
    void nothingIsCountedWhereMetricsAreOff() {
        new RegisterWorkflow(installation.queueIntake(), LogSettings.of(Map.of()))
                .handleRequest(MessageBodies.s3Event(installation.drop(KEY, TestDefinitions.GOOD)), invocation);

        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.has("_aws")).isFalse());
    }

    @Test
    void aLineThatBreaksTheSpecificationIsNoticed() {
        register(installation.drop(KEY, TestDefinitions.GOOD));
        ObjectNode withoutItsTarget = lines().getFirst().deepCopy();
        withoutItsTarget.remove("ClaimTime");
        ObjectNode withoutADimension = lines().getFirst().deepCopy();
        withoutADimension.remove("outcome");
        ObjectNode withoutTimestamp = lines().getFirst().deepCopy();
        ((ObjectNode) withoutTimestamp.path("_aws")).remove("Timestamp");

        for (JsonNode broken : List.of(withoutItsTarget, withoutADimension, withoutTimestamp)) {
            assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> EmbeddedMetricFormat.metrics(broken));
        }
    }

    private void register(UploadedVersion upload) {
        new RegisterWorkflow(installation.queueIntake(), new LogSettings(true, LogLevel.INFO))
                .handleRequest(MessageBodies.s3Event(upload), invocation);
    }

    private Map<String, Double> metrics() {
        assertThat(lines()).hasSize(1);
        return EmbeddedMetricFormat.metrics(lines().getFirst());
    }

    private List<JsonNode> lines() {
        return invocation.log().stream().map(line -> json(line.text())).toList();
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

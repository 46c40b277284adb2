package dev.dagdrop.cli.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.fault.InjectedFaults;
import dev.dagdrop.standins.mwaa.Quotas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** What cannot be registered now waits where it is found, and is registered when it is moved back. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RedriveTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final String KEY = "workflows/finance/daily.yaml";

    private final LocalInstallation installation = LocalInstallation.start(ROOT.resolve("template.yaml"), 0, Map.of());
    private final SqsClient sqs = QueueIntake.sqsFromDefaultChain();

    @AfterEach
    void stop() {
        sqs.close();
        installation.close();
    }

    @Test
    void whatIsThrottledAtFirstIsRegisteredFromTheQueue() throws IOException {
        faults().next("CreateWorkflow", InjectedFault.throttle(60), 5);

        assertThat(outcomes(installation.deliver(drop("daily.yaml")))).containsExactly("created");

        assertThat(installation.standIns().mwaaServerless().calls("CreateWorkflow"))
                .as("three attempts of Lambda's, three from the queue")
                .hasSize(6);
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void whatIsThrottledForTooLongWaitsForItsRedrive() throws IOException {
        faults().every(1, "CreateWorkflow", InjectedFault.throttle(60));

        assertThat(outcomes(installation.deliver(drop("daily.yaml")))).containsExactly("deferred");

        assertThat(installation.standIns().mwaaServerless().calls("CreateWorkflow"))
                .as("three attempts of Lambda's, ten from the queue")
                .hasSize(13);
        faults().clear();
        redrive();
        assertThat(outcomes(takeFromQueue())).containsExactly("created");
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void anUploadOverTheQuotaOfWorkflowsIsRegisteredByARedriveOnceTheQuotaIsRaised() throws IOException {
        installation.standIns().mwaaServerless().setQuotas(Quotas.DEFAULT.withWorkflows(0));

        assertThat(installation.deliver(drop("daily.yaml"))).singleElement().satisfies(summary -> {
            assertThat(summary.path("outcome").asText()).isEqualTo("failed");
            assertThat(summary.path("advice").asText())
                    .contains("Ask for a higher quota (workflows-per-account)", "redrive the dead-letter queue");
        });
        assertThat(installation.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.body("email")).contains("workflows-per-account"));
        redrive();
        assertThat(outcomes(takeFromQueue())).as("before the quota is raised").containsExactly("failed");

        installation.standIns().mwaaServerless().setQuotas(Quotas.DEFAULT);
        redrive();

        assertThat(outcomes(takeFromQueue())).containsExactly("created");
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void aDeadLetterForAnAdministratorNamesItsCause() throws IOException {
        installation.standIns().mwaaServerless().setQuotas(Quotas.DEFAULT.withWorkflows(0));

        installation.deliver(drop("daily.yaml"));

        assertThat(deadLetters()).singleElement().satisfies(message -> {
            assertThat(message.body()).contains("\"key\":\"workflows%2Ffinance%2Fdaily.yaml\"");
            assertThat(attribute(message, "About")).isEqualTo("finance.daily");
            assertThat(attribute(message, "Reason")).contains("quota of 0 workflows");
        });
    }

    @Test
    void aMessageNobodyCanReadIsAnnouncedAgainWhenItIsMovedBackAsItWas() {
        sqs.sendMessage(request -> request.queueUrl(url("INTAKE_QUEUE_URL")).messageBody("no event"));

        assertThat(outcomes(installation.takeFromQueue())).containsExactly("undecodable");
        redrive();
        assertThat(outcomes(takeFromQueue())).containsExactly("undecodable");

        assertThat(installation.notices()).hasSize(2);
        assertThat(deadLetters()).hasSize(1);
    }

    @Test
    void anOlderUploadMovedBackAfterANewerOneChangesNothing() throws IOException {
        faults().every(1, "CreateWorkflow", InjectedFault.throttle(60));
        installation.deliver(drop("daily.yaml"));
        faults().clear();
        assertThat(outcomes(installation.deliver(drop("daily-changed.yaml")))).containsExactly("created");

        redrive();

        assertThat(outcomes(takeFromQueue())).containsExactly("duplicate");
    }

    private S3Notification drop(String sample) throws IOException {
        return installation
                .bucket()
                .put(KEY, Files.readAllBytes(ROOT.resolve("local/samples").resolve(sample)));
    }

    private InjectedFaults faults() {
        return installation.standIns().mwaaServerless().faults();
    }

    /** As docs/operations.md has it done. */
    private void redrive() {
        sqs.startMessageMoveTask(
                request -> request.sourceArn(arn("DEAD_LETTER_QUEUE_URL")).destinationArn(arn("INTAKE_QUEUE_URL")));
    }

    /** The task that moves messages goes on after it has answered. */
    private List<JsonNode> takeFromQueue() {
        List<JsonNode> summaries = List.of();
        while (summaries.isEmpty()) {
            summaries = installation.takeFromQueue();
        }
        return summaries;
    }

    private List<Message> deadLetters() {
        return sqs.receiveMessage(request ->
                        request.queueUrl(url("DEAD_LETTER_QUEUE_URL")).messageAttributeNames("All"))
                .messages();
    }

    private String url(String variable) {
        return installation.environment().getOrDefault(variable, "");
    }

    private String arn(String variable) {
        return sqs.getQueueAttributes(
                        request -> request.queueUrl(url(variable)).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
    }

    private static List<String> outcomes(List<JsonNode> summaries) {
        return summaries.stream()
                .map(summary -> summary.path("outcome").asText())
                .toList();
    }

    private static String attribute(Message message, String name) {
        return Objects.requireNonNull(message.messageAttributes().get(name)).stringValue();
    }
}

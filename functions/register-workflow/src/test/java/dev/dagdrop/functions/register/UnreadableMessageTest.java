package dev.dagdrop.functions.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.sns.PublishedMessage;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import dev.dagdrop.testkit.TestInvocation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sqs.model.Message;

/** An unreadable message goes to the dead-letter queue, once, with a notice. */
@ExtendWith(SharedStandIns.Parameter.class)
class UnreadableMessageTest {
    private static final String NOT_JSON = "Please register daily-close.yaml, thanks!";

    private final TestInvocation invocation = new TestInvocation("register-workflow", 60_000);
    private RegisterInstallation installation;
    private RegisterQueued handler;

    @BeforeEach
    void install(SharedStandIns standIns) {
        installation = new RegisterInstallation(standIns);
        handler = new RegisterQueued(installation.queueIntake(), LogSettings.of(Map.of()));
    }

    @AfterEach
    void remove() {
        installation.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NOT_JSON,
                "{\"Records\": [",
                "[]",
                "7",
                "{}",
                "{\"order\": 17, \"items\": [\"shoes\"]}",
                "{\"Records\": \"none\"}",
                "{\"Records\": [1, null, [], \"x\"]}",
                "{\"Records\": [{\"eventName\": \"ObjectCreated:Put\"}]}",
                "{\"Records\": [{\"eventName\": \"INSERT\", \"dynamodb\": {}}]}",
                "{\"detail-type\": \"Object Created\", \"detail\": {}}",
                "{\"Type\": \"Notification\", \"Message\": \"deployed to production\"}",
                "{\"Type\": \"Notification\", \"Message\": \"{\\\"Records\\\": 1}\"}",
                "{\"requestContext\": {}, \"requestPayload\": {\"Records\": [{\"s3\": {}}]}}",
                "{\"requestPayload\": \"{\\\"Records\\\": []}\"}"
            })
    void whateverItIsItIsDeadLetteredAtOnceAndAnnounced(String body) {
        SQSEvent batch = installation.queues().batch(body);
        String id = batch.getRecords().getFirst().getMessageId();

        assertThat(handler.handleRequest(batch, invocation).getBatchItemFailures())
                .isEmpty();

        assertThat(installation.queues().deadLetters()).singleElement().satisfies(message -> {
            assertThat(message.body()).isEqualTo(body);
            assertThat(attribute(message, "About")).isEqualTo(id);
            assertThat(attribute(message, "Reason")).isNotEmpty();
        });
        assertThat(notices())
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.body("email")).contains(id).doesNotContain("production", "thanks", "shoes"));
    }

    @Test
    void theNoticeSaysWhichMessageWhatIsWrongAndHowToLookAtIt() {
        SQSEvent batch = installation.queues().batch(NOT_JSON);

        handler.handleRequest(batch, invocation);

        PublishedMessage notice = notices().getFirst();
        assertThat(notice.subject()).contains("dagdrop: a message could not be read: it is in the dead-letter queue");
        assertThat(notice.body("email")).isEqualTo("""
                A message could not be read. It is in the dead-letter queue now.

                  Message:  %s
                  Queue:    %s

                What is wrong: the message is not JSON.

                What to do: Look at the message, find its sender, and correct the sender. If a file was meant, upload it again.
                To look at it; its attribute About is the id above:
                  aws sqs receive-message --queue-url %2$s --message-attribute-names All --max-number-of-messages 10 --visibility-timeout 0
                To have it tried again, once it can be read: docs/operations.md, "Redrive".
                """.formatted(
                        batch.getRecords().getFirst().getMessageId(),
                        installation.queues().configuration().deadLetterUrl()));
        assertThat(notice.body("default"))
                .contains(
                        "\"outcome\":\"undecodable\"",
                        "\"schemaVersion\":\"1\"",
                        "\"reason\":\"the message is not JSON\"");
        assertThat(invocation.log()).singleElement().satisfies(line -> {
            assertThat(line.level()).isEqualTo(LogLevel.ERROR);
            assertThat(line.text()).contains("\"outcome\":\"undecodable\"", "the message is not JSON");
        });
    }

    @Test
    void itsNeighboursAreRegistered() {
        SQSEvent batch = installation.queues().batch(good("a/first"), NOT_JSON, good("a/second"));

        assertThat(handler.handleRequest(batch, invocation).getBatchItemFailures())
                .isEmpty();

        assertThat(installation.workflows()).containsExactlyInAnyOrder("a.first", "a.second");
        assertThat(installation.queues().deadLetters()).hasSize(1);
        assertThat(notices()).hasSize(1);
    }

    @Test
    void oneUnreadableRecordDeadLettersTheMessageOnceTheOthersInItAreRegistered() {
        installation.service().faults().next("CreateWorkflow", InjectedFault.throttle(60));
        String mixed = good("a/good").replace("[{", "[{\"eventName\": \"ObjectCreated:Put\"}, {");

        assertThat(handler.handleRequest(installation.queues().batch(mixed), invocation)
                        .getBatchItemFailures())
                .hasSize(1);
        assertThat(installation.queues().deadLetters()).isEmpty();
        assertThat(handler.handleRequest(installation.queues().batch(mixed), invocation)
                        .getBatchItemFailures())
                .isEmpty();

        assertThat(installation.workflows()).containsExactly("a.good");
        assertThat(installation.queues().deadLetters()).hasSize(1);
        assertThat(notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.body("email"))
                        .contains("What is wrong: a record cannot be used: it has no bucket name."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Service\": \"Amazon S3\", \"Event\": \"s3:TestEvent\", \"Bucket\": \"drop\"}",
                "{\"Records\": []}",
                "{\"Type\": \"Notification\", \"Message\": \"{\\\"Records\\\": []}\"}"
            })
    void aMessageThatTellsOfNothingIsForgottenWithoutNoise(String body) {
        assertThat(handler.handleRequest(installation.queues().batch(body), invocation)
                        .getBatchItemFailures())
                .isEmpty();

        assertThat(installation.queues().deadLetters()).isEmpty();
        assertThat(notices()).isEmpty();
        assertThat(invocation.log())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("\"outcome\":\"ignored\""));
    }

    @Test
    void aNoticeTheTopicDoesNotTakeKeepsTheMessageUntilItDoes() {
        installation.topic().faults().every(1, "Publish", InjectedFault.serverError(503));
        SQSEvent batch = installation.queues().batch(NOT_JSON);

        assertThat(handler.handleRequest(batch, invocation).getBatchItemFailures())
                .hasSize(1);
        assertThat(installation.queues().deadLetters()).isEmpty();
        installation.topic().faults().clear();
        assertThat(handler.handleRequest(batch, invocation).getBatchItemFailures())
                .isEmpty();

        assertThat(installation.queues().deadLetters()).hasSize(1);
        assertThat(notices()).hasSize(1);
    }

    @Test
    void whatASenderWroteReachesNeitherSubjectNorTextRaw() {
        String hostile = "{\"Records\": [{\"eventName\": \"ObjectCreated:Put\", \"s3\": {\"bucket\": {\"name\": \"b\"},"
                + " \"object\": {\"key\": \"%zz\\u001b[31m\\r\\nSubject: x\", \"sequencer\": \"0A\"}}}]}";

        handler.handleRequest(installation.queues().batch(hostile), invocation);

        assertThat(notices()).singleElement().satisfies(notice -> {
            assertThat(notice.body("email")).doesNotContain("\u001b", "\r", "\nSubject");
            assertThat(notice.body("default")).doesNotContain("\u001b", "\r", "\n");
        });
        assertThat(invocation.log()).allSatisfy(line -> assertThat(line.text()).doesNotContain("\u001b", "\r", "\n"));
    }

    @Test
    void aBodyTooLargeForMoreIsDeadLetteredWithoutAttributes() {
        String large = "x".repeat(250 * 1024);

        handler.handleRequest(installation.queues().batch(large), invocation);

        assertThat(installation.queues().deadLetters()).singleElement().satisfies(message -> {
            assertThat(message.body()).hasSize(large.length());
            assertThat(message.messageAttributes()).isEmpty();
        });
    }

    private List<PublishedMessage> notices() {
        return installation.topic().published();
    }

    private String good(String path) {
        return MessageBodies.notification(installation.drop("workflows/" + path + ".yaml", TestDefinitions.GOOD));
    }

    private static String attribute(Message message, String name) {
        return Objects.requireNonNull(message.messageAttributes().get(name)).stringValue();
    }
}

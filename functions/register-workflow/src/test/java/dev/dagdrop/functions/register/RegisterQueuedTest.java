package dev.dagdrop.functions.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import dev.dagdrop.testkit.TestInvocation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which messages of a batch have to come again. */
@ExtendWith(SharedStandIns.Parameter.class)
class RegisterQueuedTest {
    private static final String NOT_JSON = "Please register daily-close.yaml, thanks!";
    private static final String TEST_EVENT = "{\"Event\": \"s3:TestEvent\", \"Bucket\": \"drop\"}";

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

    @Test
    void looksAtTheKeysOfEveryShapeOfMessageAndReportsNone() {
        assertThat(handle(
                        MessageBodies.notification(good("a/notified"), good("a/notified-too")),
                        MessageBodies.eventBridge(good("a/bridged")),
                        MessageBodies.sns(good("a/published")),
                        MessageBodies.onFailure(good("a/handed-on")),
                        TEST_EVENT))
                .isEmpty();

        assertThat(installation.workflows())
                .containsExactlyInAnyOrder("a.notified", "a.notified-too", "a.bridged", "a.published", "a.handed-on");
    }

    @Test
    void reportsExactlyTheMessagesThatHaveToComeAgain() {
        installation.service().faults().next("CreateWorkflow", InjectedFault.throttle(60));

        assertThat(handle(
                        TEST_EVENT,
                        MessageBodies.notification(broken("a/broken")),
                        MessageBodies.eventBridge(good("a/throttled")),
                        MessageBodies.sns(good("a/published")),
                        NOT_JSON,
                        MessageBodies.recordOfNothing(),
                        MessageBodies.notification(installation.dropped("workflows/a/gone.yaml")),
                        MessageBodies.onFailure(good("a/handed-on"))))
                .containsExactly(2);

        assertThat(installation.workflows()).containsExactlyInAnyOrder("a.published", "a.handed-on");
    }

    @Test
    void anEventOfAnotherSourceIsNamedAndNotTakenForABatch() {
        SQSMessage s3Record = new SQSMessage();
        SQSEvent notification = new SQSEvent();
        notification.setRecords(List.of(s3Record));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> handler.handleRequest(notification, invocation))
                .withMessageContaining("RegisterQueued takes events of SQS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> handler.handleRequest(new SQSEvent(), invocation))
                .withMessageContaining("RegisterQueued takes events of SQS");
    }

    @Test
    void aMessageWithOneUnfinishedUploadComesAgainWholeAndIsFinishedThen() {
        installation.service().faults().next("CreateWorkflow", InjectedFault.throttle(60));
        String message = MessageBodies.notification(good("a/first"), good("a/second"));

        assertThat(handle(message)).containsExactly(0);
        assertThat(installation.workflows()).containsExactly("a.second");

        assertThat(handle(message)).isEmpty();
        assertThat(installation.workflows()).containsExactlyInAnyOrder("a.first", "a.second");
    }

    @Test
    void anUploadWaitsForTheNextDeliveryWhenTheTimeIsUp() {
        String message = MessageBodies.notification(good("a/b"));

        SQSBatchResponse answer = handler.handleRequest(
                installation.queues().batch(message), new TestInvocation("register-workflow", 1_000));

        assertThat(answer.getBatchItemFailures()).hasSize(1);
        assertThat(handle(message)).isEmpty();
    }

    /** The places in the batch of the messages that have to come again. */
    private List<Integer> handle(String... bodies) {
        SQSEvent batch = installation.queues().batch(bodies);
        List<String> ids =
                batch.getRecords().stream().map(SQSMessage::getMessageId).toList();
        return handler.handleRequest(batch, invocation).getBatchItemFailures().stream()
                .map(failure -> ids.indexOf(failure.getItemIdentifier()))
                .toList();
    }

    private UploadedVersion good(String path) {
        return installation.drop("workflows/" + path + ".yaml", TestDefinitions.GOOD);
    }

    private UploadedVersion broken(String path) {
        return installation.drop("workflows/" + path + ".yaml", TestDefinitions.UNKNOWN_DEPENDENCY);
    }
}

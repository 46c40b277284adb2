package dev.dagdrop.functions.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.queue.DeadLetter;
import dev.dagdrop.registration.queue.MessageQueue;
import dev.dagdrop.registration.queue.QueuedMessage;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.mwaa.Quotas;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import dev.dagdrop.testkit.TestInvocation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.exception.SdkClientException;

/** An upload that needs an administrator goes to the dead-letter queue; where that fails, its event is delivered again. */
@ExtendWith(SharedStandIns.Parameter.class)
class FailedUploadTest {
    private static final String KEY = "workflows/finance/daily.yaml";

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
    void eitherFunctionDeadLettersItWithoutAskingForAnotherDelivery() {
        installation.service().setQuotas(Quotas.DEFAULT.withWorkflows(0));
        UploadedVersion upload = installation.drop(KEY, TestDefinitions.GOOD);
        QueueIntake intake = installation.queueIntake();

        new RegisterWorkflow(intake, LogSettings.of(Map.of())).handleRequest(MessageBodies.s3Event(upload), invocation);
        assertThat(installation.queues().deadLetters()).hasSize(1);
        assertThat(new RegisterQueued(intake, LogSettings.of(Map.of()))
                        .handleRequest(installation.queues().batch(MessageBodies.eventBridge(upload)), invocation)
                        .getBatchItemFailures())
                .isEmpty();
        assertThat(installation.queues().deadLetters()).hasSize(1);
    }

    @Test
    void itsEventComesAgainWhereItCouldNotBeKept() {
        installation.service().setQuotas(Quotas.DEFAULT.withWorkflows(0));
        UploadedVersion upload = installation.drop(KEY, TestDefinitions.GOOD);

        assertThatExceptionOfType(DeferredException.class)
                .isThrownBy(() -> new RegisterWorkflow(deaf(), LogSettings.of(Map.of()))
                        .handleRequest(MessageBodies.s3Event(upload), invocation))
                .withMessageContaining("could not be put into the dead-letter queue");
        assertThat(new RegisterQueued(deaf(), LogSettings.of(Map.of()))
                        .handleRequest(installation.queues().batch(MessageBodies.eventBridge(upload)), invocation)
                        .getBatchItemFailures())
                .hasSize(1);
    }

    @Test
    void aMessageThatCannotBePostponedComesAgainAllTheSame() {
        installation.service().faults().next("CreateWorkflow", InjectedFault.throttle(60));
        UploadedVersion upload = installation.drop(KEY, TestDefinitions.GOOD);

        assertThat(new RegisterQueued(deaf(), LogSettings.of(Map.of()))
                        .handleRequest(installation.queues().batch(MessageBodies.eventBridge(upload)), invocation)
                        .getBatchItemFailures())
                .hasSize(1);

        assertThat(invocation.log())
                .anySatisfy(line -> assertThat(line.text()).contains("after the queue's visibility timeout"));
    }

    private QueueIntake deaf() {
        QueueIntake intake = installation.queueIntake();
        return new QueueIntake(intake.intake(), new UnreachableQueue(), intake.notices());
    }

    /** A queue that cannot be reached. */
    private static final class UnreachableQueue implements MessageQueue {
        @Override
        public void postpone(QueuedMessage message, Duration pause) {
            throw SdkClientException.create("no way to the queue");
        }

        @Override
        public void deadLetter(DeadLetter letter) {
            throw SdkClientException.create("no way to the queue");
        }

        @Override
        public String deadLetterQueue() {
            return "https://sqs.us-east-1.amazonaws.com/000000000000/dead-letters";
        }
    }
}

package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** An intake queue and its dead-letter queue, on a clock that only the test moves. */
class SqsStandInTest {
    private static final int VISIBILITY_SECONDS = 360;
    private static final int RECEIVES = 2;

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.now().plus(Duration.ofDays(1)));
    private final SqsStandIn standIn = SqsStandIn.start(0, now::get);
    private final SqsClient sqs = StandInClients.sqs(standIn.endpoint());
    private String deadLetters = "";
    private String deadLettersArn = "";
    private String intake = "";

    @BeforeEach
    void createQueues() {
        deadLetters =
                sqs.createQueue(request -> request.queueName("dead-letters")).queueUrl();
        deadLettersArn = sqs.getQueueAttributes(
                        request -> request.queueUrl(deadLetters).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .getOrDefault(QueueAttributeName.QUEUE_ARN, "none");
        intake = sqs.createQueue(request -> request.queueName("intake")
                        .attributes(Map.of(
                                QueueAttributeName.VISIBILITY_TIMEOUT,
                                Integer.toString(VISIBILITY_SECONDS),
                                QueueAttributeName.REDRIVE_POLICY,
                                "{\"deadLetterTargetArn\": \"%s\", \"maxReceiveCount\": %d}"
                                        .formatted(deadLettersArn, RECEIVES))))
                .queueUrl();
    }

    @AfterEach
    void stop() {
        sqs.close();
        standIn.close();
    }

    @Test
    void namesQueuesAsTheServiceDoes() {
        assertThat(intake).isEqualTo(standIn.endpoint() + "/000000000000/intake");
        assertThat(deadLettersArn).isEqualTo("arn:aws:sqs:us-east-1:000000000000:dead-letters");
    }

    @Test
    void hidesWhatWasReceivedUntilItsTimeOutHasPassed() {
        sqs.sendMessage(request -> request.queueUrl(intake).messageBody("a body of s\u00eff letters"));

        assertThat(receive(intake)).extracting(Message::body).containsExactly("a body of s\u00eff letters");
        pass(VISIBILITY_SECONDS - 1);
        assertThat(receive(intake)).isEmpty();
        pass(1);
        assertThat(receive(intake))
                .singleElement()
                .satisfies(message -> assertThat(message.attributes())
                        .containsEntry(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "2"));
    }

    @Test
    void aMessageCanBeMadeToComeBackAtAnotherTime() {
        sqs.sendMessage(request -> request.queueUrl(intake).messageBody("soon"));
        String handle = receive(intake).getFirst().receiptHandle();

        sqs.changeMessageVisibility(
                request -> request.queueUrl(intake).receiptHandle(handle).visibilityTimeout(30));

        pass(29);
        assertThat(receive(intake)).isEmpty();
        pass(1);
        assertThat(receive(intake)).hasSize(1);
    }

    @Test
    void movesWhatWasReceivedTooOftenToTheDeadLettersAndBackWhenAsked() {
        String id = sqs.sendMessage(request -> request.queueUrl(intake).messageBody("stubborn"))
                .messageId();
        for (int receive = 0; receive < RECEIVES; receive++) {
            assertThat(receive(intake)).hasSize(1);
            pass(VISIBILITY_SECONDS);
        }
        assertThat(receive(intake)).isEmpty();
        assertThat(receive(deadLetters)).extracting(Message::messageId).containsExactly(id);
        pass(VISIBILITY_SECONDS);

        sqs.startMessageMoveTask(request -> request.sourceArn(deadLettersArn));

        assertThat(await(intake)).extracting(Message::messageId).isEqualTo(id);
    }

    @Test
    void forgetsWhatWasDeleted() {
        sqs.sendMessage(request -> request.queueUrl(intake).messageBody("done"));
        String handle = receive(intake).getFirst().receiptHandle();

        sqs.deleteMessage(request -> request.queueUrl(intake).receiptHandle(handle));

        pass(VISIBILITY_SECONDS);
        assertThat(receive(intake)).isEmpty();
    }

    /** The move task works on after it has answered. */
    private Message await(String queue) {
        List<Message> messages = List.of();
        while (messages.isEmpty()) {
            messages = receive(queue);
        }
        return messages.getFirst();
    }

    private List<Message> receive(String queue) {
        return sqs.receiveMessage(request -> request.queueUrl(queue)
                        .maxNumberOfMessages(10)
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                .messages();
    }

    private void pass(int seconds) {
        now.updateAndGet(instant -> instant.plusSeconds(seconds));
    }
}

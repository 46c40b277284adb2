package dev.dagdrop.registration.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dagdrop.registration.notice.Notice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

class SqsMessageQueueTest {
    private final QueueFixture queues = new QueueFixture();
    private final SqsMessageQueue queue = new SqsMessageQueue(
            queues::sqs, queues.queue().url(), queues.deadLetters().url());

    @AfterEach
    void stop() {
        queues.close();
    }

    @Test
    void aPostponedMessageComesBackAfterThePauseAndNotBefore() {
        queues.queue().send("later");

        queue.postpone(received(), Duration.ofMinutes(10));

        queues.pass(Duration.ofMinutes(9));
        assertThat(queues.queue().receive()).isEmpty();
        queues.pass(Duration.ofMinutes(2));
        assertThat(queues.queue().receive()).extracting(Message::body).containsExactly("later");
    }

    @Test
    void aDeadLetterSaysWhatItIsAboutAndWhyItIsThere() {
        queue.deadLetter(new DeadLetter("body", "id-1", "not\nJSON"));

        assertThat(queues.deadLetters().receive()).singleElement().satisfies(letter -> {
            assertThat(letter.body()).isEqualTo("body");
            assertThat(letter.messageAttributes().get("About"))
                    .extracting(MessageAttributeValue::stringValue)
                    .isEqualTo("id-1");
            assertThat(letter.messageAttributes().get("Reason"))
                    .extracting(MessageAttributeValue::stringValue)
                    .asString()
                    .startsWith("not")
                    .doesNotContain("\n");
        });
    }

    @Test
    void aBodyThatFillsAMessageGoesWithoutAttributes() {
        String body = "x".repeat(250 * 1024);

        queue.deadLetter(new DeadLetter(body, "id-1", "too much"));

        assertThat(queues.deadLetters().receive()).singleElement().satisfies(letter -> {
            assertThat(letter.body()).isEqualTo(body);
            assertThat(letter.messageAttributes()).isEmpty();
        });
    }

    @Test
    void aLongReasonIsCut() {
        assertThat(new DeadLetter("body", "id-1", "\ud83d\ude00".repeat(5_000)).reason())
                .endsWith("…")
                .satisfies(reason ->
                        assertThat(reason.codePointCount(0, reason.length())).isEqualTo(1_000));
    }

    @Test
    void poisonIsAnnouncedOnceAndDeadLettered() {
        List<Notice> notices = new ArrayList<>();

        new PoisonMessages(queue, notices::add)
                .deadLetter(new QueuedMessage("id-1", "handle", 1, "not JSON"), List.of("this", "that"));

        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.toString())
                        .contains("id-1", "this; that", queues.deadLetters().url())
                        .doesNotContain("not JSON"));
        assertThat(queues.deadLetters().receive()).extracting(Message::body).containsExactly("not JSON");
    }

    @Test
    void poisonThatCannotBeAnnouncedStaysInItsQueue() {
        PoisonMessages poison = new PoisonMessages(queue, _ -> {
            throw SdkClientException.create("no topic");
        });

        assertThatExceptionOfType(SdkClientException.class)
                .isThrownBy(
                        () -> poison.deadLetter(new QueuedMessage("id-1", "handle", 1, "not JSON"), List.of("this")));
        assertThat(queues.deadLetters().receive()).isEmpty();
    }

    private QueuedMessage received() {
        Message message = queues.queue().receive().getFirst();
        return new QueuedMessage(message.messageId(), message.receiptHandle(), 1, message.body());
    }
}

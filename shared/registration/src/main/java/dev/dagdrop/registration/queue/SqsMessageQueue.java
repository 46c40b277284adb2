package dev.dagdrop.registration.queue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** A queue and its dead-letter queue over SQS. */
public final class SqsMessageQueue implements MessageQueue {
    static final String ABOUT = "About";
    static final String REASON = "Reason";

    /** Bytes. Attributes count towards the size of a message, so one that is nearly too large goes without. */
    private static final int ROOM_FOR_ATTRIBUTES = 200 * 1024;

    private final Supplier<SqsClient> sqs;
    private final String queueUrl;
    private final String deadLetterUrl;

    /**
     * @param sqs gives the client, at each call
     * @param queueUrl the URL of the queue messages come from
     * @param deadLetterUrl the URL of its dead-letter queue
     */
    public SqsMessageQueue(Supplier<SqsClient> sqs, String queueUrl, String deadLetterUrl) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
        this.deadLetterUrl = deadLetterUrl;
    }

    @Override
    public void postpone(QueuedMessage message, Duration pause) {
        sqs.get()
                .changeMessageVisibility(request -> request.queueUrl(queueUrl)
                        .receiptHandle(message.receiptHandle())
                        .visibilityTimeout(Math.toIntExact(pause.toSeconds())));
    }

    @Override
    public void deadLetter(DeadLetter letter) {
        sqs.get()
                .sendMessage(request -> request.queueUrl(deadLetterUrl)
                        .messageBody(letter.body())
                        .messageAttributes(attributes(letter)));
    }

    @Override
    public String deadLetterQueue() {
        return deadLetterUrl;
    }

    private static Map<String, MessageAttributeValue> attributes(DeadLetter letter) {
        boolean room = letter.body().getBytes(StandardCharsets.UTF_8).length <= ROOM_FOR_ATTRIBUTES;
        return room ? Map.of(ABOUT, text(letter.about()), REASON, text(letter.reason())) : Map.of();
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder()
                .dataType("String")
                .stringValue(value)
                .build();
    }
}

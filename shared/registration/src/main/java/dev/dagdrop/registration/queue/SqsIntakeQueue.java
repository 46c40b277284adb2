package dev.dagdrop.registration.queue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** The queues behind their SQS client. */
public final class SqsIntakeQueue implements IntakeQueue {
    static final String ABOUT = "About";
    static final String REASON = "Reason";

    /** Bytes. Attributes count towards the size of a message, so one that is nearly too large goes without. */
    private static final int ROOM_FOR_ATTRIBUTES = 200 * 1024;

    private final Supplier<SqsClient> sqs;
    private final String intakeUrl;
    private final String deadLetterUrl;

    /**
     * @param sqs is asked at each call
     * @param intakeUrl the URL of the queue messages come from
     * @param deadLetterUrl the URL of the queue they are set aside in
     */
    public SqsIntakeQueue(Supplier<SqsClient> sqs, String intakeUrl, String deadLetterUrl) {
        this.sqs = sqs;
        this.intakeUrl = intakeUrl;
        this.deadLetterUrl = deadLetterUrl;
    }

    @Override
    public void postpone(QueuedMessage message, Duration pause) {
        sqs.get()
                .changeMessageVisibility(request -> request.queueUrl(intakeUrl)
                        .receiptHandle(message.receiptHandle())
                        .visibilityTimeout(Math.toIntExact(pause.toSeconds())));
    }

    @Override
    public void setAside(Leftover leftover) {
        sqs.get()
                .sendMessage(request -> request.queueUrl(deadLetterUrl)
                        .messageBody(leftover.body())
                        .messageAttributes(attributes(leftover)));
    }

    @Override
    public String deadLetterQueue() {
        return deadLetterUrl;
    }

    private static Map<String, MessageAttributeValue> attributes(Leftover leftover) {
        boolean room = leftover.body().getBytes(StandardCharsets.UTF_8).length <= ROOM_FOR_ATTRIBUTES;
        return room ? Map.of(ABOUT, text(leftover.about()), REASON, text(leftover.reason())) : Map.of();
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder()
                .dataType("String")
                .stringValue(value)
                .build();
    }
}

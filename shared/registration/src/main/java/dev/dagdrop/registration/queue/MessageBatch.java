package dev.dagdrop.registration.queue;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** A batch of messages, each dealt with apart from the others; the answer names those that have to come again. */
public final class MessageBatch {
    private final List<QueuedMessage> messages;

    private MessageBatch(List<QueuedMessage> messages) {
        this.messages = messages;
    }

    /** What to do with a message. */
    public sealed interface MessageDisposition {
        /** The queue may forget it. */
        record Finished() implements MessageDisposition {}

        /** It has to come again. */
        record ComesAgain() implements MessageDisposition {}

        /** It cannot be read; it is to be dead-lettered. */
        record UnreadableMessage(List<String> reasons) implements MessageDisposition {
            public UnreadableMessage {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /**
     * The messages of an event. Lambda's deserializer makes an SQSEvent of any JSON, and leaves empty what it does not find.
     *
     * @param taken what the function takes, for the message of the exception
     * @throws IllegalArgumentException when the event is not one of SQS, as after a manual invocation with another function's event
     */
    public static MessageBatch of(SQSEvent event, String taken) {
        return new MessageBatch(Optional.ofNullable(event.getRecords())
                .filter(records -> records.stream().allMatch(message -> message.getBody() != null))
                .orElseThrow(() -> new IllegalArgumentException(taken))
                .stream()
                .map(MessageBatch::queued)
                .toList());
    }

    /**
     * Deals with all of them.
     *
     * @param deadLetter puts a message into the dead-letter queue; false when it has to come again for that
     */
    public SQSBatchResponse process(
            Function<QueuedMessage, MessageDisposition> reader, BiPredicate<QueuedMessage, List<String>> deadLetter) {
        List<QueuedMessage> comeAgain = new ArrayList<>();
        Map<QueuedMessage, List<String>> unreadable = new LinkedHashMap<>();
        for (QueuedMessage message : messages) {
            switch (reader.apply(message)) {
                case MessageDisposition.Finished() -> {}
                case MessageDisposition.ComesAgain() -> comeAgain.add(message);
                case MessageDisposition.UnreadableMessage(List<String> reasons) -> unreadable.put(message, reasons);
            }
        }
        // Last: were the invocation to die on a neighbour afterwards, they would be dead-lettered a second time.
        unreadable.forEach((message, reasons) -> {
            if (!deadLetter.test(message, reasons)) {
                comeAgain.add(message);
            }
        });
        return new SQSBatchResponse(comeAgain.stream()
                .map(message -> new BatchItemFailure(message.id()))
                .toList());
    }

    private static QueuedMessage queued(SQSMessage message) {
        return new QueuedMessage(
                Optional.ofNullable(message.getMessageId()).orElse(""),
                Optional.ofNullable(message.getReceiptHandle()).orElse(""),
                Optional.ofNullable(message.getAttributes())
                        .flatMap(attributes -> Optional.ofNullable(attributes.get("ApproximateReceiveCount")))
                        .map(Integer::parseInt)
                        .orElse(1),
                message.getBody());
    }
}

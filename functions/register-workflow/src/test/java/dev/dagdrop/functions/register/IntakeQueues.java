package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.dagdrop.registration.aws.QueueConfiguration;
import dev.dagdrop.testkit.TestQueue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** An intake queue and a dead-letter queue of its own, read as Lambda reads them. */
final class IntakeQueues {
    private final TestQueue intake;
    private final TestQueue deadLetters;

    IntakeQueues(SqsClient sqs) {
        intake = TestQueue.hidingReceivedMessages(sqs, "intake");
        deadLetters = TestQueue.hidingReceivedMessages(sqs, "dead-letters");
    }

    QueueConfiguration configuration() {
        return new QueueConfiguration(intake.url(), deadLetters.url());
    }

    /** Sends messages and receives them, in this order, as one batch. */
    SQSEvent batch(String... bodies) {
        List<String> ids = new ArrayList<>();
        for (String body : bodies) {
            ids.add(intake.send(body));
        }
        Map<String, SQSMessage> received = new HashMap<>();
        while (received.size() < bodies.length) {
            intake.receive().stream()
                    // Not one that an earlier batch postponed.
                    .filter(message -> ids.contains(message.messageId()))
                    .forEach(message -> received.put(message.messageId(), event(message)));
        }
        SQSEvent batch = new SQSEvent();
        batch.setRecords(ids.stream().map(received::get).toList());
        return batch;
    }

    /** The dead letters, each seen once. */
    List<Message> deadLetters() {
        return deadLetters.receive();
    }

    private static SQSMessage event(Message message) {
        SQSMessage event = new SQSMessage();
        event.setMessageId(message.messageId());
        event.setReceiptHandle(message.receiptHandle());
        event.setBody(message.body());
        event.setAttributes(message.attributesAsStrings());
        return event;
    }
}

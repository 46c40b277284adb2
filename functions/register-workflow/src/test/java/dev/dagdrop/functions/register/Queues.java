package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.dagdrop.registration.aws.QueueConfiguration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** An intake queue and a dead-letter queue of its own, read as Lambda reads them. */
final class Queues {
    private final SqsClient sqs;
    private final String intake;
    private final String deadLetters;

    Queues(SqsClient sqs) {
        this.sqs = sqs;
        String suffix = UUID.randomUUID().toString();
        intake = create("intake-" + suffix);
        deadLetters = create("dead-letters-" + suffix);
    }

    /** What was received stays hidden for longer than any test takes. */
    private String create(String name) {
        return sqs.createQueue(request ->
                        request.queueName(name).attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "43200")))
                .queueUrl();
    }

    QueueConfiguration configuration() {
        return new QueueConfiguration(intake, deadLetters);
    }

    /** Sends messages and receives them, in this order, as one batch. */
    SQSEvent batch(String... bodies) {
        List<String> ids = new ArrayList<>();
        for (String body : bodies) {
            ids.add(sqs.sendMessage(request -> request.queueUrl(intake).messageBody(body))
                    .messageId());
        }
        Map<String, SQSMessage> received = new HashMap<>();
        while (received.size() < bodies.length) {
            receive(intake).stream()
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
        return receive(deadLetters);
    }

    private List<Message> receive(String queue) {
        return sqs.receiveMessage(request -> request.queueUrl(queue)
                        .maxNumberOfMessages(10)
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                        .messageAttributeNames("All"))
                .messages();
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

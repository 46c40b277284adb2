package dev.dagdrop.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** One queue, with a name of its own. */
public final class TestQueue {
    private final SqsClient sqs;
    private final String url;

    private TestQueue(SqsClient sqs, String name, Map<QueueAttributeName, String> attributes) {
        this.sqs = sqs;
        this.url = sqs.createQueue(request ->
                        request.queueName(name + "-" + UUID.randomUUID()).attributes(attributes))
                .queueUrl();
    }

    public static TestQueue create(SqsClient sqs, String name) {
        return new TestQueue(sqs, name, Map.of());
    }

    /** A queue that hides a received message for longer than any test takes. */
    public static TestQueue hidingReceivedMessages(SqsClient sqs, String name) {
        return new TestQueue(sqs, name, Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "43200"));
    }

    public String url() {
        return url;
    }

    /** Gives the message's id. */
    public String send(String body) {
        return sqs.sendMessage(request -> request.queueUrl(url).messageBody(body))
                .messageId();
    }

    /** Every message that is visible now, with all attributes; each is hidden by the receive. */
    public List<Message> receive() {
        List<Message> all = new ArrayList<>();
        List<Message> some = receiveBatch();
        while (!some.isEmpty()) {
            all.addAll(some);
            some = receiveBatch();
        }
        return all;
    }

    /** Receives and deletes every message that is visible now. */
    public List<Message> take() {
        List<Message> all = receive();
        all.forEach(
                message -> sqs.deleteMessage(request -> request.queueUrl(url).receiptHandle(message.receiptHandle())));
        return all;
    }

    private List<Message> receiveBatch() {
        return sqs.receiveMessage(request -> request.queueUrl(url)
                        .maxNumberOfMessages(10)
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                        .messageAttributeNames("All"))
                .messages();
    }
}

package dev.dagdrop.standins;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Creates queues as the template does, and moves messages back from their dead-letter queues. */
final class Queues implements AutoCloseable {

    private final SqsClient sqs;

    Queues(URI endpoint) {
        this.sqs = LocalClients.client(SqsClient.builder(), endpoint);
    }

    QueueWithDeadLetters create(String name, Duration visibility, int receives) {
        String deadLetters = sqs.createQueue(request -> request.queueName(name + "-dead-letters"))
                .queueUrl();
        String deadLettersArn = arn(deadLetters);
        String redrive = "{\"deadLetterTargetArn\": \"" + deadLettersArn + "\", \"maxReceiveCount\": " + receives + "}";
        String url = sqs.createQueue(request -> request.queueName(name)
                        .attributes(Map.of(
                                QueueAttributeName.VISIBILITY_TIMEOUT,
                                String.valueOf(visibility.toSeconds()),
                                QueueAttributeName.REDRIVE_POLICY,
                                redrive)))
                .queueUrl();
        return new QueueWithDeadLetters(url, arn(url), deadLetters, deadLettersArn);
    }

    int move(String from, String to) {
        int moved = 0;
        for (List<Message> messages = receive(from); !messages.isEmpty(); messages = receive(from)) {
            for (Message message : messages) {
                sqs.sendMessage(request -> request.queueUrl(to)
                        .messageBody(message.body())
                        .messageAttributes(message.messageAttributes()));
                sqs.deleteMessage(request -> request.queueUrl(from).receiptHandle(message.receiptHandle()));
                moved++;
            }
        }
        return moved;
    }

    private List<Message> receive(String url) {
        return sqs.receiveMessage(
                        request -> request.queueUrl(url).maxNumberOfMessages(10).messageAttributeNames("All"))
                .messages();
    }

    private String arn(String url) {
        return sqs.getQueueAttributes(request -> request.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
    }

    @Override
    public void close() {
        sqs.close();
    }
}

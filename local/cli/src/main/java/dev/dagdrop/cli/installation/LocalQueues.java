package dev.dagdrop.cli.installation;

import dev.dagdrop.cli.template.TemplateNode;
import dev.dagdrop.registration.aws.QueueConfiguration;
import dev.dagdrop.registration.json.JsonText;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * A queue that invokes a function, and its dead-letter queue, as template.yaml declares them.
 *
 * @param intakeArn what Lambda calls the source of an event
 */
record LocalQueues(SqsClient sqs, String intakeUrl, String intakeArn, String deadLetterUrl) {
    private static final List<QueueAttributeName> COUNTS = List.of(
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);

    /**
     * Creates both.
     *
     * @param intake the properties that the template gives the queue
     */
    static LocalQueues create(String name, TemplateNode intake, SqsClient sqs) {
        String deadLetterUrl = sqs.createQueue(request -> request.queueName(name + "-dead-letters"))
                .queueUrl();
        String redrive = JsonText.of(Map.of(
                "deadLetterTargetArn",
                arn(deadLetterUrl, sqs),
                "maxReceiveCount",
                intake.at("RedrivePolicy", "maxReceiveCount").number()));
        String intakeUrl = sqs.createQueue(request -> request.queueName(name)
                        .attributes(Map.of(
                                QueueAttributeName.VISIBILITY_TIMEOUT,
                                intake.at("VisibilityTimeout").text(),
                                QueueAttributeName.REDRIVE_POLICY,
                                redrive)))
                .queueUrl();
        return new LocalQueues(sqs, intakeUrl, arn(intakeUrl, sqs), deadLetterUrl);
    }

    QueueConfiguration configuration() {
        return new QueueConfiguration(intakeUrl, deadLetterUrl);
    }

    /** Sends a message to the intake queue. */
    void send(String body) {
        sqs.sendMessage(request -> request.queueUrl(intakeUrl).messageBody(body));
    }

    /** Whether the intake queue holds a message, be it hidden. */
    boolean isBusy() {
        return sqs
                        .getQueueAttributes(
                                request -> request.queueUrl(intakeUrl).attributeNames(COUNTS))
                        .attributes()
                        .values()
                        .stream()
                        .mapToInt(Integer::parseInt)
                        .sum()
                > 0;
    }

    private static String arn(String url, SqsClient sqs) {
        return sqs.getQueueAttributes(request -> request.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
    }
}

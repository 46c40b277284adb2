package dev.dagdrop.cli.installation;

import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ListMessageMoveTasksResultEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A queue with its dead-letter queue and the function it feeds. */
record CaseQueue(LocalQueues queues, QueuePoller poller) {
    /** What lies in the dead-letter queue; it stays there. */
    List<Message> deadLetters() {
        return sqs().receiveMessage(request -> request.queueUrl(queues.deadLetterUrl())
                        .maxNumberOfMessages(10)
                        .visibilityTimeout(0)
                        .messageAttributeNames("All"))
                .messages();
    }

    /** Puts a message into the dead-letter queue. */
    void deadLetter(String body) {
        sqs().sendMessage(request -> request.queueUrl(queues.deadLetterUrl()).messageBody(body));
    }

    /** Moves what is dead-lettered back to the queue it belongs to, and waits until it is there. */
    void redrive() {
        String from = arn(queues.deadLetterUrl());
        sqs().startMessageMoveTask(request -> request.sourceArn(from).destinationArn(queues.intakeArn()));
        while (sqs().listMessageMoveTasks(request -> request.sourceArn(from)).results().stream()
                .map(ListMessageMoveTasksResultEntry::status)
                .anyMatch("RUNNING"::equals)) {
            Thread.onSpinWait();
        }
    }

    private String arn(String url) {
        return sqs().getQueueAttributes(request -> request.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
    }

    private SqsClient sqs() {
        return queues.sqs();
    }
}

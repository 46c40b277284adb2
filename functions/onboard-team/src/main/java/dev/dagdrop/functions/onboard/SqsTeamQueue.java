package dev.dagdrop.functions.onboard;

import dev.dagdrop.registration.onboard.TeamQueue;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The function's own queue over SQS.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html">SendMessage</a>
 */
final class SqsTeamQueue {
    private SqsTeamQueue() {}

    /** The queue that invokes this function. */
    static TeamQueue orders(SqsClient sqs, String queueUrl) {
        return (order, delay) -> sqs.sendMessage(request -> request.queueUrl(queueUrl)
                .messageBody(OrderText.of(order))
                .delaySeconds(Math.toIntExact(delay.toSeconds())));
    }
}

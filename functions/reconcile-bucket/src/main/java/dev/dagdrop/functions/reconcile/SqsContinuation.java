package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.reconcile.Continuation;
import dev.dagdrop.registration.reconcile.RunText;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The function's own queue over SQS.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html">SendMessage</a>
 */
final class SqsContinuation {
    private SqsContinuation() {}

    /** The queue that invokes the function with what is left of a run. */
    static Continuation continuation(SqsClient sqs, String queueUrl) {
        return run -> sqs.sendMessage(request -> request.queueUrl(queueUrl).messageBody(RunText.of(run)));
    }
}

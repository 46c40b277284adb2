package dev.dagdrop.functions.onboard;

import dev.dagdrop.registration.event.UploadMessage;
import dev.dagdrop.registration.onboard.TeamQueue;
import dev.dagdrop.registration.reconcile.RedriveQueue;
import dev.dagdrop.registration.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/**
 * The two queues over SQS.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html">SendMessage</a>
 */
final class SqsTeamQueues {
    /** The most messages one batch takes. */
    private static final int BATCH = 10;

    private SqsTeamQueues() {}

    /** The queue that invokes this function. */
    static TeamQueue orders(SqsClient sqs, String queueUrl) {
        return (order, delay) -> sqs.sendMessage(request -> request.queueUrl(queueUrl)
                .messageBody(OrderText.of(order))
                .delaySeconds(Math.toIntExact(delay.toSeconds())));
    }

    /** The intake queue. */
    static RedriveQueue intake(SqsClient sqs, String queueUrl) {
        return uploads -> {
            for (int start = 0; start < uploads.size(); start += BATCH) {
                send(sqs, queueUrl, uploads.subList(start, Math.min(start + BATCH, uploads.size())));
            }
        };
    }

    private static void send(SqsClient sqs, String queueUrl, List<Upload> uploads) {
        List<SendMessageBatchRequestEntry> entries = new ArrayList<>();
        for (Upload upload : uploads) {
            entries.add(SendMessageBatchRequestEntry.builder()
                    .id(Integer.toString(entries.size()))
                    .messageBody(UploadMessage.of(upload))
                    .build());
        }
        List<BatchResultErrorEntry> failed = sqs.sendMessageBatch(
                        request -> request.queueUrl(queueUrl).entries(entries))
                .failed();
        if (!failed.isEmpty()) {
            throw new IllegalStateException("the intake queue did not take %d of %d uploads: %s"
                    .formatted(failed.size(), entries.size(), failed.getFirst().message()));
        }
    }
}

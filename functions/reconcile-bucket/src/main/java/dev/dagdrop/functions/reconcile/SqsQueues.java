package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.reconcile.Continuation;
import dev.dagdrop.registration.reconcile.RedriveMessage;
import dev.dagdrop.registration.reconcile.RedriveQueue;
import dev.dagdrop.registration.reconcile.RunText;
import dev.dagdrop.registration.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/**
 * The two queues over SQS.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html">SendMessageBatch</a>
 */
public final class SqsQueues {
    /** The most messages one batch takes; together they stay far below its 256 KiB. */
    private static final int BATCH = 10;

    private SqsQueues() {}

    /** The intake queue. */
    public static RedriveQueue redrive(SqsClient sqs, String queueUrl) {
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
                    .messageBody(RedriveMessage.of(upload))
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

    /** The queue that invokes the function with what is left of a run. */
    public static Continuation continuation(SqsClient sqs, String queueUrl) {
        return run -> sqs.sendMessage(request -> request.queueUrl(queueUrl).messageBody(RunText.of(run)));
    }
}

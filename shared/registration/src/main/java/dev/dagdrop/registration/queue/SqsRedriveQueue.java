package dev.dagdrop.registration.queue;

import dev.dagdrop.registration.event.UploadMessage;
import dev.dagdrop.registration.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/**
 * The intake queue behind its SQS client.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html">SendMessageBatch</a>
 */
public final class SqsRedriveQueue implements RedriveQueue {
    /** The most messages one batch takes; together they stay far below its 256 KiB. */
    private static final int BATCH = 10;

    private final SqsClient sqs;
    private final String intakeUrl;

    /** @param intakeUrl the URL of the intake queue */
    public SqsRedriveQueue(SqsClient sqs, String intakeUrl) {
        this.sqs = sqs;
        this.intakeUrl = intakeUrl;
    }

    @Override
    public void send(List<Upload> uploads) {
        for (int start = 0; start < uploads.size(); start += BATCH) {
            sendBatch(uploads.subList(start, Math.min(start + BATCH, uploads.size())));
        }
    }

    private void sendBatch(List<Upload> uploads) {
        List<SendMessageBatchRequestEntry> entries = new ArrayList<>();
        for (Upload upload : uploads) {
            entries.add(SendMessageBatchRequestEntry.builder()
                    .id(Integer.toString(entries.size()))
                    .messageBody(UploadMessage.of(upload))
                    .build());
        }
        List<BatchResultErrorEntry> failed = sqs.sendMessageBatch(
                        request -> request.queueUrl(intakeUrl).entries(entries))
                .failed();
        if (!failed.isEmpty()) {
            throw new IllegalStateException("the intake queue did not take %d of %d uploads: %s"
                    .formatted(failed.size(), entries.size(), failed.getFirst().message()));
        }
    }
}

package dev.dagdrop.registration.queue;

import dev.dagdrop.registration.event.HintMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/**
 * Hints in the intake queue, over SQS.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html">SendMessageBatch</a>
 */
public final class SqsHints implements Hints {
    /** The most messages one batch takes; together they stay far below its 256 KiB. */
    private static final int BATCH = 10;

    private final Supplier<SqsClient> sqs;
    private final String queueUrl;

    /**
     * @param sqs gives the client, at each batch
     * @param queueUrl the URL of the queue
     */
    public SqsHints(Supplier<SqsClient> sqs, String queueUrl) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
    }

    @Override
    public void send(String bucket, Collection<String> keys, Duration delay) {
        List<SendMessageBatchRequestEntry> batch = new ArrayList<>();
        for (String key : keys) {
            batch.add(SendMessageBatchRequestEntry.builder()
                    .id(Integer.toString(batch.size()))
                    .messageBody(HintMessage.of(bucket, key))
                    .delaySeconds(Math.toIntExact(delay.toSeconds()))
                    .build());
            if (batch.size() == BATCH) {
                send(batch);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            send(batch);
        }
    }

    private void send(List<SendMessageBatchRequestEntry> batch) {
        List<BatchResultErrorEntry> failed = sqs.get()
                .sendMessageBatch(request -> request.queueUrl(queueUrl).entries(batch))
                .failed();
        if (!failed.isEmpty()) {
            throw new IllegalStateException("the queue did not take %d of %d hints: %s"
                    .formatted(failed.size(), batch.size(), failed.getFirst().message()));
        }
    }
}

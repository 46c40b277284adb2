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
 * Hints in the intake queue, over SQS. A batch can succeed in part: what it did not take is sent once more, after all others.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html">SendMessageBatch</a>
 */
public final class SqsHintQueue implements HintQueue {
    /** The most messages one batch takes; together they stay far below its 256 KiB. */
    private static final int BATCH = 10;

    /** Seconds that SQS keeps a message back at most. */
    private static final int LONGEST_DELAY = 900;

    private final Supplier<SqsClient> sqs;
    private final String queueUrl;

    /**
     * @param sqs gives the client, at each batch
     * @param queueUrl the URL of the queue
     */
    public SqsHintQueue(Supplier<SqsClient> sqs, String queueUrl) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException when the queue refuses some of the hints twice; the others are sent
     * @throws software.amazon.awssdk.core.exception.SdkException when the queue does not answer
     */
    @Override
    public void send(String bucket, Collection<String> keys, Duration delay) {
        List<FailedEntries> first = sendAll(bucket, keys, delay);
        List<FailedEntries> second =
                sendAll(bucket, first.stream().map(FailedEntries::key).toList(), delay);
        if (!second.isEmpty()) {
            throw new IllegalStateException("the queue did not take %d of %d hints: %s"
                    .formatted(second.size(), keys.size(), second.getFirst().reason()));
        }
    }

    private List<FailedEntries> sendAll(String bucket, Collection<String> keys, Duration delay) {
        List<String> all = List.copyOf(keys);
        List<FailedEntries> notTaken = new ArrayList<>();
        for (int start = 0; start < all.size(); start += BATCH) {
            notTaken.addAll(sendBatch(bucket, all.subList(start, Math.min(start + BATCH, all.size())), delay));
        }
        return notTaken;
    }

    private List<FailedEntries> sendBatch(String bucket, List<String> keys, Duration delay) {
        List<SendMessageBatchRequestEntry> entries = new ArrayList<>();
        for (String key : keys) {
            entries.add(SendMessageBatchRequestEntry.builder()
                    .id(Integer.toString(entries.size()))
                    .messageBody(HintMessage.of(bucket, key))
                    .delaySeconds(Math.clamp(delay.toSeconds(), 0, LONGEST_DELAY))
                    .build());
        }
        return sqs.get().sendMessageBatch(request -> request.queueUrl(queueUrl).entries(entries)).failed().stream()
                .map(failed -> new FailedEntries(keys.get(Integer.parseInt(failed.id())), reason(failed)))
                .toList();
    }

    private static String reason(BatchResultErrorEntry failed) {
        return failed.message() == null ? failed.code() : failed.message();
    }

    private record FailedEntries(String key, String reason) {}
}

package dev.dagdrop.registration.queue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

/** A queue that refuses the last entry of some batches, as SQS does when it has trouble of its own, and takes the others. */
final class PartialBatches implements SqsClient {
    private final SqsClient real;
    private final IntPredicate refuses;
    private final AtomicInteger batches = new AtomicInteger();

    /** @param refuses whether the n-th batch, counted from one, loses its last entry */
    PartialBatches(SqsClient real, IntPredicate refuses) {
        this.real = real;
        this.refuses = refuses;
    }

    int batches() {
        return batches.get();
    }

    @Override
    public SendMessageBatchResponse sendMessageBatch(SendMessageBatchRequest request) {
        if (!refuses.test(batches.incrementAndGet())) {
            return real.sendMessageBatch(request);
        }
        List<SendMessageBatchRequestEntry> taken =
                request.entries().subList(0, request.entries().size() - 1);
        if (!taken.isEmpty()) {
            real.sendMessageBatch(request.toBuilder().entries(taken).build());
        }
        return SendMessageBatchResponse.builder()
                .failed(IntStream.of(taken.size())
                        .mapToObj(last -> BatchResultErrorEntry.builder()
                                .id(request.entries().get(last).id())
                                .code("InternalError")
                                .message("try again")
                                .build())
                        .toList())
                .build();
    }

    @Override
    public String serviceName() {
        return real.serviceName();
    }

    @Override
    public void close() {
        // The real client is the test's own.
    }
}

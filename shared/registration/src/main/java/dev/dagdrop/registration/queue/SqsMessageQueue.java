package dev.dagdrop.registration.queue;

import java.time.Duration;
import java.util.function.Supplier;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Stub. */
public final class SqsMessageQueue implements MessageQueue {
    public SqsMessageQueue(Supplier<SqsClient> sqs, String queueUrl, String deadLetterQueueUrl) {}

    @Override
    public void postpone(QueuedMessage message, Duration pause) {}

    @Override
    public void deadLetter(DeadLetter letter) {}

    @Override
    public String deadLetterQueue() {
        return "";
    }
}

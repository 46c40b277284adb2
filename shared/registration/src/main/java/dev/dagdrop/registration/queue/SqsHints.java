package dev.dagdrop.registration.queue;

import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Stub. */
public final class SqsHints implements Hints {
    public SqsHints(Supplier<SqsClient> sqs, String queueUrl) {}

    @Override
    public void send(String bucket, Collection<String> keys, Duration delay) {}
}

package dev.dagdrop.registration.queue;

import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.SqsStandIn;
import dev.dagdrop.testkit.TestQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A queue and its dead-letter queue, on a clock that only the test moves. */
final class QueueFixture implements AutoCloseable {
    private final AtomicReference<Instant> now;
    private final SqsStandIn standIn;
    private final SqsClient sqs;
    private final TestQueue queue;
    private final TestQueue deadLetters;

    /** @param ahead how far the queue's clock is ahead of the system's, which stamps what is sent; it must stay ahead */
    QueueFixture(Duration ahead) {
        now = new AtomicReference<>(Instant.now().plus(ahead));
        standIn = SqsStandIn.start(0, now::get);
        sqs = LocalClients.client(SqsClient.builder(), standIn.endpoint());
        queue = TestQueue.create(sqs, "intake");
        deadLetters = TestQueue.create(sqs, "dead-letters");
    }

    QueueFixture() {
        this(Duration.ofDays(1));
    }

    SqsClient sqs() {
        return sqs;
    }

    TestQueue queue() {
        return queue;
    }

    TestQueue deadLetters() {
        return deadLetters;
    }

    void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Override
    public void close() {
        sqs.close();
        standIn.close();
    }
}

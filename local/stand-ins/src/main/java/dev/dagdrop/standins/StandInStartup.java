package dev.dagdrop.standins;

import dev.dagdrop.standins.mwaa.Quotas;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The five starts, done side by side: on two cores that takes half the time. */
record StandInStartup(
        Future<S3StandIn> s3,
        Future<DynamoDbStandIn> dynamoDb,
        Future<SnsStandIn> sns,
        Future<MwaaServerlessStandIn> mwaaServerless,
        Future<SqsStandIn> sqs) {

    /** Returns when every start has succeeded; where one failed, closes the others and throws what it threw. */
    static StandInStartup all(int basePort, Quotas quotas, InstantSource queueClock) {
        QuietLogs.quieten();
        StandInStartup starts = finished(basePort, quotas, queueClock);
        for (Future<?> start : starts.futures()) {
            if (start.state() == Future.State.FAILED) {
                Throwable cause = start.exceptionNow();
                starts.closeStarted(cause);
                throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
            }
        }
        return starts;
    }

    private static StandInStartup finished(int basePort, Quotas quotas, InstantSource queueClock) {
        // Leaving the block waits for them all.
        try (ExecutorService starters =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory())) {
            // First, since it takes longest.
            Future<SqsStandIn> sqs = starters.submit(() -> SqsStandIn.start(port(basePort, 4), queueClock));
            Future<S3StandIn> s3 = starters.submit(() -> S3StandIn.start(port(basePort, 0)));
            return new StandInStartup(
                    s3,
                    starters.submit(() -> DynamoDbStandIn.start(port(basePort, 1))),
                    starters.submit(() -> SnsStandIn.start(port(basePort, 2))),
                    starters.submit(() -> MwaaServerlessStandIn.start(
                            port(basePort, 3), s3.get().endpoint(), quotas)),
                    sqs);
        }
    }

    private static int port(int basePort, int offset) {
        return basePort == 0 ? 0 : basePort + offset;
    }

    /** S3 first: where it failed, MWAA Serverless failed for want of it. */
    private List<Future<? extends AutoCloseable>> futures() {
        return List.of(s3, dynamoDb, sns, mwaaServerless, sqs);
    }

    private void closeStarted(Throwable cause) {
        for (Future<? extends AutoCloseable> start : futures()) {
            if (start.state() == Future.State.SUCCESS) {
                try {
                    start.resultNow().close();
                } catch (Exception e) {
                    cause.addSuppressed(e);
                }
            }
        }
    }
}

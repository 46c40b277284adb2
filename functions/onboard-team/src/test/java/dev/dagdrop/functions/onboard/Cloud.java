package dev.dagdrop.functions.onboard;

import dev.dagdrop.standins.DynamoDbStandIn;
import dev.dagdrop.standins.S3StandIn;
import dev.dagdrop.standins.SqsStandIn;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The stand-ins that take a second to start, started once for all test classes. */
record Cloud(S3StandIn s3, DynamoDbStandIn dynamoDb, SqsStandIn sqs, QueueClock queueClock) implements AutoCloseable {
    /** The queues' clock: the system's, and ahead of it by what tests let pass. */
    static final class QueueClock implements InstantSource {
        private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

        void advance(Duration duration) {
            ahead.updateAndGet(before -> before.plus(duration));
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead.get());
        }
    }

    static Cloud start() {
        QueueClock clock = new QueueClock();
        return new Cloud(S3StandIn.start(), DynamoDbStandIn.start(), SqsStandIn.start(0, clock), clock);
    }

    @Override
    public void close() {
        try (s3;
                dynamoDb;
                sqs) {
            // All of them, even where one fails.
        }
    }

    /** Hands the one cloud to every test that asks for it; JUnit closes it with the last of them. */
    static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Cloud.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Cloud.class, _ -> Cloud.start(), Cloud.class);
        }
    }
}

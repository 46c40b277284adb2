package dev.dagdrop.testkit;

import dev.dagdrop.standins.DynamoDbStandIn;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.S3StandIn;
import dev.dagdrop.standins.SqsStandIn;
import java.util.Optional;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The stand-ins that take a second to start, started once for all test classes of a module. */
public final class SharedStandIns implements AutoCloseable {
    private final S3StandIn s3 = S3StandIn.start();
    private final DynamoDbStandIn dynamoDb = DynamoDbStandIn.start();
    private final QueueClock queueClock = new QueueClock();
    private Optional<SqsStandIn> sqs = Optional.empty();

    /** Gives the stand-ins to tests: {@code @ExtendWith(SharedStandIns.Parameter.class)}. */
    public static final class Parameter extends SharedParameter<SharedStandIns> {
        public Parameter() {
            super(SharedStandIns.class, SharedStandIns::new);
        }
    }

    public S3StandIn s3() {
        return s3;
    }

    public DynamoDbStandIn dynamoDb() {
        return dynamoDb;
    }

    /** Started when the first test asks for it: the tests of many modules need no queue. */
    public synchronized SqsStandIn sqs() {
        SqsStandIn started = sqs.orElseGet(() -> SqsStandIn.start(0, queueClock));
        sqs = Optional.of(started);
        return started;
    }

    /** A client of the SQS stand-in. */
    public SqsClient sqsClient() {
        return LocalClients.client(SqsClient.builder(), sqs().endpoint());
    }

    public QueueClock queueClock() {
        return queueClock;
    }

    @Override
    public synchronized void close() {
        try (s3;
                dynamoDb) {
            sqs.ifPresent(SqsStandIn::close);
        }
    }
}

package dev.dagdrop.registration.queue;

import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.SqsStandIn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** A queue and its dead-letter queue, on a clock that only the test moves. */
final class QueueFixture implements AutoCloseable {
    private final AtomicReference<Instant> now;
    private final SqsStandIn standIn;
    private final SqsClient sqs;
    private final String queue;
    private final String deadLetters;

    /** @param ahead how far the queue's clock is ahead of the system's, which stamps what is sent; it must stay ahead */
    QueueFixture(Duration ahead) {
        now = new AtomicReference<>(Instant.now().plus(ahead));
        standIn = SqsStandIn.start(0, now::get);
        sqs = LocalClients.client(SqsClient.builder(), standIn.endpoint());
        queue = create(sqs, "intake");
        deadLetters = create(sqs, "dead-letters");
    }

    QueueFixture() {
        this(Duration.ofDays(1));
    }

    SqsClient sqs() {
        return sqs;
    }

    String queue() {
        return queue;
    }

    String deadLetters() {
        return deadLetters;
    }

    void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    /** All that are visible now. */
    List<Message> receive(String url) {
        List<Message> all = new ArrayList<>();
        List<Message> some;
        do {
            some = sqs.receiveMessage(request ->
                            request.queueUrl(url).maxNumberOfMessages(10).messageAttributeNames("All"))
                    .messages();
            all.addAll(some);
        } while (!some.isEmpty());
        return all;
    }

    private static String create(SqsClient sqs, String name) {
        return sqs.createQueue(request -> request.queueName(name)).queueUrl();
    }

    @Override
    public void close() {
        sqs.close();
        standIn.close();
    }
}

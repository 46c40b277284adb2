package dev.dagdrop.registration.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dagdrop.registration.event.MessageDecoder;
import dev.dagdrop.registration.event.ObjectEvent;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;

class SqsHintQueueTest {
    private final QueueFixture queues = new QueueFixture();

    @AfterEach
    void stop() {
        queues.close();
    }

    @Test
    void sendsOneHintForEachKeyInBatchesOfTen() {
        PartialBatches sqs = new PartialBatches(queues.sqs(), _ -> false);
        List<String> keys = keys(25);

        hints(sqs).send("drop", keys, Duration.ZERO);

        assertThat(received()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(sqs.batches()).isEqualTo(3);
    }

    @Test
    void keysArriveAsTheyAre() {
        List<String> keys = List.of("workflows/my team/a+b 100%.yaml", "workflows/\u65e5\u5831/\r\n\u202e.yaml");

        hints(queues.sqs()).send("drop", keys, Duration.ZERO);

        assertThat(received()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void hintsStayAwayForTheirDelay() {
        // A delay counts from the system's time, so the queue's must be less than the delay ahead.
        try (QueueFixture near = new QueueFixture(Duration.ofMinutes(1))) {
            new SqsHintQueue(near::sqs, near.queue().url()).send("drop", keys(1), Duration.ofMinutes(15));

            near.pass(Duration.ofMinutes(13));
            assertThat(near.queue().receive()).isEmpty();
            near.pass(Duration.ofHours(1));
            assertThat(near.queue().receive()).hasSize(1);
        }
    }

    @Test
    void aDelayThatSqsDoesNotTakeIsTheNearestThatItTakes() {
        try (QueueFixture near = new QueueFixture(Duration.ofMinutes(1))) {
            SqsHintQueue hints = new SqsHintQueue(near::sqs, near.queue().url());

            hints.send("drop", keys(1), Duration.ofSeconds(-1));
            hints.send("drop", keys(1), Duration.ofMinutes(16));

            assertThat(near.queue().receive()).hasSize(1);
            near.pass(Duration.ofHours(1));
            assertThat(near.queue().receive()).isNotEmpty();
        }
    }

    @Test
    void nothingToSendIsNoCall() {
        PartialBatches sqs = new PartialBatches(queues.sqs(), _ -> false);

        hints(sqs).send("drop", List.of(), Duration.ZERO);

        assertThat(sqs.batches()).isZero();
    }

    @Test
    void whatABatchDidNotTakeIsSentOnceMore() {
        PartialBatches sqs = new PartialBatches(queues.sqs(), batch -> batch <= 3);
        List<String> keys = keys(25);

        hints(sqs).send("drop", keys, Duration.ZERO);

        assertThat(received()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(sqs.batches()).isEqualTo(4);
    }

    @Test
    void saysHowManyWereNotTakenAndSendsTheOthers() {
        PartialBatches sqs = new PartialBatches(queues.sqs(), _ -> true);

        assertThatIllegalStateException()
                .isThrownBy(() -> hints(sqs).send("drop", keys(25), Duration.ZERO))
                .withMessage("the queue did not take 1 of 25 hints: try again");
        assertThat(received()).hasSize(24);
    }

    private SqsHintQueue hints(SqsClient sqs) {
        return new SqsHintQueue(() -> sqs, queues.queue().url());
    }

    private List<String> received() {
        MessageDecoder decoder = new MessageDecoder();
        return queues.queue().receive().stream()
                .flatMap(message -> decoder.decode(message.body()).stream())
                .map(event -> switch (event) {
                    case ObjectEvent.Hint hint -> {
                        assertThat(hint.bucket()).isEqualTo("drop");
                        yield hint.key();
                    }
                    case ObjectEvent.TestEvent _, ObjectEvent.OtherEvent _, ObjectEvent.UndecodableRecord _ ->
                        throw new AssertionError("no hint: " + event);
                })
                .toList();
    }

    private static List<String> keys(int count) {
        return IntStream.range(0, count)
                .mapToObj("workflows/finance/%d.yaml"::formatted)
                .toList();
    }
}

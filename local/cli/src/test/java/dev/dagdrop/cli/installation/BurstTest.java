package dev.dagdrop.cli.installation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.standins.mwaa.Quotas;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Many more uploads at once than the service takes.
 *
 * <p>Real: the handlers, the SDK and its decisions to retry, the queue with its counts and time-outs, the table, the
 * bucket, HTTP between them all. Virtual: every wait, that is the limit of the service, the pauses between retries,
 * Lambda's minutes between attempts, the time a message stays hidden and the time an invocation has left.
 */
@Tag("slow")
class BurstTest {
    private static final int UPLOADS = 1_000;
    private static final int CALLS_PER_SECOND = 5;

    /** How many of Lambda's environments work at the same real moment; on virtual time all of them do. */
    private static final int REAL_CONCURRENCY = 8;

    private static final Duration LONG_POLL = Duration.ofSeconds(20);

    private static final byte[] DEFINITION = """
            burst:
              tasks:
                list:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: reports
            """.getBytes(StandardCharsets.UTF_8);

    // ElasticMQ stamps messages with the system's time, which must not be ahead.
    private final Instant start = Instant.now().plus(Duration.ofDays(1));
    private final VirtualTime time = new VirtualTime(start, REAL_CONCURRENCY);
    private final AtomicInteger atS3 = new AtomicInteger(UPLOADS);
    private final AtomicInteger throughTheQueue = new AtomicInteger();

    @Test
    void aThousandUploadsAtOnceEndCompleteThoughTheServiceTakesFiveCallsASecond() throws Exception {
        try (BurstStack stack = new BurstStack(time, Quotas.DEFAULT.withWorkflows(UPLOADS))) {
            stack.standIns.mwaaServerless().faults().limit(CALLS_PER_SECOND, time);

            time.start(everybody(stack));
            time.join();

            Duration took = Duration.between(start, time.instant());
            int calls = stack.standIns.mwaaServerless().calls("CreateWorkflow").size();
            Files.writeString(
                    Path.of("target", "burst.txt"),
                    "%d virtual seconds, %d calls of CreateWorkflow, %d uploads through the queue%n"
                            .formatted(took.toSeconds(), calls, throughTheQueue.get()));
            stack.standIns.mwaaServerless().faults().clear();
            assertThat(stack.workflows.listWorkflowsPaginator(request -> {}).workflows().stream())
                    .extracting(WorkflowSummary::name)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, UPLOADS)
                            .mapToObj("burst.%04d"::formatted)
                            .toList());
            assertThat(deadLetters(stack)).isEmpty();
            assertThat(stack.standIns.mwaaServerless().calls("UpdateWorkflow")).isEmpty();
            assertThat(calls).as("calls, most of them throttled").isGreaterThan(2 * UPLOADS);
            assertThat(took).as("what the limit allows").isGreaterThanOrEqualTo(fastest());
        }
    }

    private List<Runnable> everybody(BurstStack stack) {
        List<Runnable> everybody = new ArrayList<>();
        for (int upload = 0; upload < UPLOADS; upload++) {
            String key = "workflows/burst/%04d.yaml".formatted(upload);
            everybody.add(() -> upload(key, stack));
        }
        for (int poller = 0; poller < stack.settings.concurrency(); poller++) {
            everybody.add(() -> {
                while (atS3.get() > 0 || stack.queues.isBusy()) {
                    if (stack.poller.poll().received() == 0) {
                        time.sleep(LONG_POLL);
                    }
                }
            });
        }
        return everybody;
    }

    private void upload(String key, BurstStack stack) {
        try {
            String event = stack.bucket.put(key, DEFINITION).json();
            if (stack.invocations.deliver(event).isEmpty()) {
                throughTheQueue.incrementAndGet();
            }
        } finally {
            atS3.decrementAndGet();
        }
    }

    private static List<Message> deadLetters(BurstStack stack) {
        return stack.queues
                .sqs()
                .receiveMessage(request -> request.queueUrl(stack.queues.deadLetterUrl()))
                .messages();
    }

    /** The bucket is full at first, and the last second may be begun. */
    private static Duration fastest() {
        return Duration.ofSeconds(UPLOADS / CALLS_PER_SECOND - 2);
    }
}

package dev.dagdrop.functions.onboard;

import dev.dagdrop.registration.event.MessageDecoder;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestQueue;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;

/** The queues of one installation, and what was put into them. */
final class OnboardingQueues {
    private final SharedStandIns standIns;
    private final SqsClient sqs;
    private final Map<String, TestQueue> queues = new HashMap<>();
    private final Set<Duration> delays = new HashSet<>();

    OnboardingQueues(SharedStandIns standIns) {
        this.standIns = standIns;
        this.sqs = standIns.sqsClient();
    }

    /** A client for the function. */
    SqsClient client(InvocationKiller mortal) {
        ExecutionInterceptor recorder = new ExecutionInterceptor() {
            @Override
            public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
                if (context.request() instanceof SendMessageBatchRequest batch) {
                    batch.entries().forEach(entry -> delays.add(Duration.ofSeconds(entry.delaySeconds())));
                }
            }
        };
        return LocalClients.client(
                SqsClient.builder()
                        .overrideConfiguration(override -> override.addExecutionInterceptor(mortal)
                                .addExecutionInterceptor(recorder)
                                .retryStrategy(RetryMode.STANDARD)),
                standIns.sqs().endpoint());
    }

    /** A client for the test. */
    SqsClient client() {
        return sqs;
    }

    /** The URL of a queue. */
    String url(String name) {
        return queue(name).url();
    }

    private TestQueue queue(String name) {
        return queues.computeIfAbsent(name, _ -> TestQueue.create(sqs, name));
    }

    /** The keys of all hints sent since this was last asked, once their delay is over. */
    List<String> hints() {
        standIns.queueClock().advance(ProfileFollowUp.CACHES_AGED.plusSeconds(1));
        MessageDecoder decoder = new MessageDecoder();
        return queue("intake").take().stream()
                .flatMap(message -> decoder.decode(message.body()).stream())
                .map(event -> event instanceof ObjectEvent.Hint hint ? hint.key() : event.toString())
                .toList();
    }

    /** For how long the hints were delayed that were sent so far. */
    Set<Duration> delays() {
        return Set.copyOf(delays);
    }

    /** The bodies of what was dead-lettered since this was last asked. */
    List<String> deadLetters() {
        return queue("dead").take().stream().map(Message::body).toList();
    }
}

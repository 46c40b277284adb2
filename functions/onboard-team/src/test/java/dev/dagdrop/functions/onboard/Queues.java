package dev.dagdrop.functions.onboard;

import dev.dagdrop.registration.event.MessageDecoder;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.standins.LocalClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;

/** The queues of one installation, and what was put into them. */
final class Queues {
    private final Cloud cloud;
    private final SqsClient sqs;
    private final Map<String, String> urls = new HashMap<>();
    private final Set<Duration> delays = new HashSet<>();

    Queues(Cloud cloud) {
        this.cloud = cloud;
        this.sqs = LocalClients.client(SqsClient.builder(), cloud.sqs().endpoint());
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
                cloud.sqs().endpoint());
    }

    /** A client for the test. */
    SqsClient client() {
        return sqs;
    }

    /** The URL of a queue, which is made when it is first asked for. */
    String url(String name) {
        return urls.computeIfAbsent(
                name,
                _ -> sqs.createQueue(request -> request.queueName(name + "-" + UUID.randomUUID()))
                        .queueUrl());
    }

    /** The keys of all hints sent since this was last asked, once their delay is over. */
    List<String> hints() {
        cloud.queueClock().advance(ProfileFollowUp.CACHES_AGED.plusSeconds(1));
        MessageDecoder decoder = new MessageDecoder();
        return taken("intake").stream()
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
        return taken("dead").stream().map(Message::body).toList();
    }

    private List<Message> taken(String name) {
        List<Message> all = new ArrayList<>();
        List<Message> page;
        do {
            page = sqs.receiveMessage(request -> request.queueUrl(url(name)).maxNumberOfMessages(10))
                    .messages();
            page.forEach(message ->
                    sqs.deleteMessage(request -> request.queueUrl(url(name)).receiptHandle(message.receiptHandle())));
            all.addAll(page);
        } while (!page.isEmpty());
        return all;
    }
}

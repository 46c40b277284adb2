package dev.dagdrop.registration.aws;

import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.queue.MessageQueue;
import dev.dagdrop.registration.queue.SqsHintQueue;
import dev.dagdrop.registration.queue.SqsMessageQueue;
import dev.dagdrop.registration.telemetry.RunTrace;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The intake, queue and notices of the handlers of uploads, over AWS.
 *
 * @param intake runs the controller for the keys that messages name
 * @param queue where messages come from, and its dead-letter queue
 * @param notices announces unreadable messages
 */
public record QueueIntake(Intake intake, MessageQueue queue, Notices notices) {
    private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(3);

    /**
     * Builds it; no call is made.
     *
     * @param sqs gives the client on first use
     * @param trace the one the clients write into
     */
    public static QueueIntake create(
            Configuration configuration,
            QueueConfiguration queues,
            AwsClients clients,
            Supplier<SqsClient> sqs,
            Clock clock,
            RunTrace trace) {
        return new QueueIntake(
                AwsIntake.create(configuration, clients, new SqsHintQueue(sqs, queues.intakeUrl()), clock, trace),
                new SqsMessageQueue(sqs, queues.intakeUrl(), queues.deadLetterUrl()),
                new SnsNotices(clients::sns, configuration.topicArn()));
    }

    /**
     * The intake of a deployed function.
     *
     * @throws IllegalArgumentException when the environment is not as template.yaml sets it
     */
    public static QueueIntake fromEnvironment() {
        Map<String, String> environment = System.getenv();
        AwsCredentialsProvider credentials = LambdaCredentials.provider();
        RunTrace trace = new RunTrace();
        return create(
                Configuration.of(environment),
                QueueConfiguration.of(environment),
                AwsClients.withCredentials(credentials, trace),
                new LazyClient<>(() -> sqs(http(), credentials)),
                Clock.systemUTC(),
                trace);
    }

    /** A client of the queues from the SDK's default chain. No call is made. */
    public static SqsClient sqsFromDefaultChain() {
        return sqs(http(), DefaultCredentialsProvider.builder().build());
    }

    /** The same over a transport and with credentials of the caller's. */
    public static SqsClient sqs(SdkHttpClient http, AwsCredentialsProvider credentials) {
        return SqsClient.builder()
                .httpClient(new PromptHttpClient(http))
                .credentialsProvider(credentials)
                .overrideConfiguration(override -> override.retryStrategy(RetryMode.STANDARD))
                .build();
    }

    private static SdkHttpClient http() {
        return Connections.client(SOCKET_TIMEOUT, System.getenv());
    }
}

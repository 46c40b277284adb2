package dev.dagdrop.registration.aws;

import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.Pause;
import dev.dagdrop.registration.journal.UploadJournal;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.queue.IntakeQueue;
import dev.dagdrop.registration.queue.SqsIntakeQueue;
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
 * What the handlers take, over AWS.
 *
 * @param intake registers what the messages tell of
 * @param queue where messages come from, and where is kept what an operator has to mend
 * @param notices where it is told that one could not be read
 */
public record QueueIntake(Intake intake, IntakeQueue queue, Notices notices) {
    private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(3);

    /** Puts it together; no call is made. */
    public static QueueIntake create(
            Configuration configuration, QueueConfiguration queues, AwsClients clients, SqsClient sqs, Clock clock) {
        return create(configuration, queues, clients, () -> sqs, clock, new UploadJournal());
    }

    /**
     * The same with a journal of the caller's.
     *
     * @param journal the one the clients write into
     */
    public static QueueIntake create(
            Configuration configuration,
            QueueConfiguration queues,
            AwsClients clients,
            SqsClient sqs,
            Clock clock,
            UploadJournal journal) {
        return create(configuration, queues, clients, () -> sqs, clock, journal);
    }

    /** @param sqs is asked for a client when there is something to say to a queue */
    private static QueueIntake create(
            Configuration configuration,
            QueueConfiguration queues,
            AwsClients clients,
            Supplier<SqsClient> sqs,
            Clock clock,
            UploadJournal journal) {
        return new QueueIntake(
                AwsIntake.create(configuration, clients, clock, Pause.sleeping(), journal),
                new SqsIntakeQueue(sqs, queues.intakeUrl(), queues.deadLetterUrl()),
                new SnsNotices(clients::sns, configuration.topicArn()));
    }

    /**
     * That of a deployed function.
     *
     * @throws IllegalArgumentException when the environment is not as template.yaml sets it
     */
    public static QueueIntake fromEnvironment() {
        Map<String, String> environment = System.getenv();
        AwsCredentialsProvider credentials = LambdaCredentials.provider();
        UploadJournal journal = new UploadJournal();
        return create(
                Configuration.of(environment),
                QueueConfiguration.of(environment),
                AwsClients.withCredentials(credentials, journal),
                new Late<>(() -> sqs(http(), credentials)),
                Clock.systemUTC(),
                journal);
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

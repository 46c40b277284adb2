package dev.dagdrop.registration.aws;

import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.Pause;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.queue.IntakeQueue;
import dev.dagdrop.registration.queue.SqsIntakeQueue;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * What the handlers take, over AWS.
 *
 * @param intake registers what the messages tell of
 * @param queue where messages come from, and where is kept what an operator has to mend
 * @param notices where it is told that one could not be read
 */
public record QueueIntake(Intake intake, IntakeQueue queue, Notices notices) {
    private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(3);

    /** Puts it together; no call is made. */
    public static QueueIntake create(
            Configuration configuration, QueueConfiguration queues, AwsClients clients, SqsClient sqs, Clock clock) {
        return new QueueIntake(
                AwsIntake.create(configuration, clients, clock, Pause.sleeping()),
                new SqsIntakeQueue(sqs, queues.intakeUrl(), queues.deadLetterUrl()),
                new SnsNotices(clients.sns(), configuration.topicArn()));
    }

    /**
     * That of a deployed function.
     *
     * @throws IllegalArgumentException when the environment is not as template.yaml sets it
     */
    public static QueueIntake fromEnvironment() {
        Map<String, String> environment = System.getenv();
        return create(
                Configuration.of(environment),
                QueueConfiguration.of(environment),
                AwsClients.fromDefaultChain(),
                sqsFromDefaultChain(),
                Clock.systemUTC());
    }

    /** A client of the queues from the SDK's default chain. No call is made. */
    public static SqsClient sqsFromDefaultChain() {
        return SqsClient.builder()
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTION_TIMEOUT)
                        .socketTimeout(SOCKET_TIMEOUT)
                        .build())
                .overrideConfiguration(override -> override.retryStrategy(RetryMode.STANDARD))
                .build();
    }
}

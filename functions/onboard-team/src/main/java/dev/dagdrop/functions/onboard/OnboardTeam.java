package dev.dagdrop.functions.onboard;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.queue.MessageBatch;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.LogSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Makes the active profiles of teams match their files, and sends hints for the files they concern.
 *
 * <p>Its queue holds events of S3 or EventBridge about {@code teams/}, and hints. Answers with the messages that have to come
 * again; the queue moves those that fail too often to its dead-letter queue. It announces unreadable messages and moves them there
 * at once.
 */
public final class OnboardTeam implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final TeamMessageHandler reader;
    private final Clock clock;
    private final LogSettings logSettings;

    /**
     * Called by Lambda.
     *
     * @throws IllegalArgumentException when the environment is not as template.yaml sets it
     */
    public OnboardTeam() {
        this(ProfileControllerFactory.reader(System.getenv()), Clock.systemUTC(), LogSettings.of(System.getenv()));
    }

    OnboardTeam(TeamMessageHandler reader, Clock clock, LogSettings logSettings) {
        this.reader = reader;
        this.clock = clock;
        this.logSettings = logSettings;
    }

    /**
     * A handler with the caller's clients.
     *
     * @throws IllegalArgumentException when the environment is not as template.yaml sets it
     */
    public static OnboardTeam over(Map<String, String> environment, AwsClients clients, SqsClient sqs, Clock clock) {
        return new OnboardTeam(
                ProfileControllerFactory.reader(environment, clients, sqs, clock, TeamDefinitions.LARGEST_PAGE),
                clock,
                LogSettings.of(environment));
    }

    /**
     * Handles a batch, each message on its own.
     *
     * @throws IllegalArgumentException when the event is not one of SQS
     */
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        Instant deadline = clock.instant().plusMillis(context.getRemainingTimeInMillis());
        InvocationLog log = InvocationLog.of(context, logSettings);
        return MessageBatch.of(
                        event,
                        "OnboardTeam takes events of its queue, whose Records have a body each; this event has none.")
                .process(
                        message -> reader.read(message, deadline, log),
                        (message, reasons) -> reader.deadLetter(message, reasons, log));
    }
}

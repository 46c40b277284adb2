package dev.dagdrop.functions.onboard;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.event.MessageDecoder;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.registration.telemetry.StackTrace;
import dev.dagdrop.registration.onboard.Onboarding;
import dev.dagdrop.registration.onboard.RedriveOrder;
import dev.dagdrop.registration.onboard.TeamOutcome;
import dev.dagdrop.registration.onboard.TeamQueue;
import dev.dagdrop.registration.onboard.TeamRedrive;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Puts the profiles of teams into force as they are dropped, and gives them to what they concern.
 *
 * <p>Its queue holds what S3 or EventBridge tell of {@code teams/}, and its own orders to look through a team's uploads.
 * Answers with the messages that have to come again; the queue moves those that fail too often to the dead-letter queue.
 */
public final class OnboardTeam implements RequestHandler<SQSEvent, SQSBatchResponse> {
    /** Enough for one more page of the ledger. */
    private static final Duration RESERVE = Duration.ofSeconds(15);

    private final MessageDecoder decoder = new MessageDecoder();
    private final Onboarding onboarding;
    private final TeamRedrive redrive;
    private final TeamQueue queue;
    private final Clock clock;
    private final LogSettings logSettings;

    /**
     * Called by Lambda.
     *
     * @throws IllegalArgumentException when the environment is not as template.yaml sets it
     */
    public OnboardTeam() {
        this(Environment.parts(System.getenv()), Clock.systemUTC(), LogSettings.of(System.getenv()));
    }

    /** For callers that bring the parts themselves. */
    public OnboardTeam(Parts parts, Clock clock, LogSettings logSettings) {
        this.onboarding = parts.onboarding();
        this.redrive = parts.redrive();
        this.queue = parts.queue();
        this.clock = clock;
        this.logSettings = logSettings;
    }

    /**
     * The handler over clients of the caller's.
     *
     * @throws IllegalArgumentException when the environment is not as template.yaml sets it
     */
    public static OnboardTeam over(Map<String, String> environment, AwsClients clients, SqsClient sqs, Clock clock) {
        return new OnboardTeam(Environment.parts(environment, clients, sqs, clock), clock, LogSettings.of(environment));
    }

    /** What the handler hands on to. */
    public record Parts(Onboarding onboarding, TeamRedrive redrive, TeamQueue queue) {}

    /**
     * Deals with a batch, each message apart from the others.
     *
     * @throws IllegalArgumentException when the event is not one of SQS
     */
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<SQSMessage> messages = Optional.ofNullable(event.getRecords())
                .filter(records -> records.stream().allMatch(message -> message.getBody() != null))
                .orElseThrow(() -> new IllegalArgumentException(
                        "OnboardTeam takes events of its queue, whose Records have a body each; this event has none."));
        Instant deadline = clock.instant().plusMillis(context.getRemainingTimeInMillis());
        InvocationLog log = InvocationLog.of(context, logSettings);
        List<BatchItemFailure> comeAgain = new ArrayList<>();
        for (SQSMessage message : messages) {
            if (!deal(message.getBody(), deadline, log)) {
                comeAgain.add(new BatchItemFailure(message.getMessageId()));
            }
        }
        return new SQSBatchResponse(comeAgain);
    }

    /** False when the message has to come again. */
    private boolean deal(String body, Instant deadline, InvocationLog log) {
        try {
            Optional<RedriveOrder> order = OrderText.parse(body);
            if (order.isPresent()) {
                lookThrough(order.get(), deadline, log);
                return true;
            }
            boolean finished = true;
            for (ObjectEvent event : decoder.decode(body)) {
                TeamOutcome outcome = deal(event, deadline);
                log(event, outcome, log);
                finished &= !(outcome instanceof TeamOutcome.Deferred);
            }
            return finished;
        } catch (RuntimeException e) {
            logFailure(e, log);
            return false;
        }
    }

    private TeamOutcome deal(ObjectEvent event, Instant deadline) {
        return switch (event) {
            case ObjectEvent.Created created -> onboarding.uploaded(created.upload(), deadline);
            case ObjectEvent.Removed removed -> onboarding.removed(removed.removal(), deadline);
            case ObjectEvent.Test _ -> new TeamOutcome.Ignored("S3 tests the notification; nothing was uploaded");
            case ObjectEvent.Other other ->
                new TeamOutcome.Ignored("the event " + other.eventName() + " is no change of a profile");
            // Nothing here can mend it: repeated deliveries bring it to the dead-letter queue, where it is kept.
            case ObjectEvent.Undecodable undecodable -> new TeamOutcome.Deferred(undecodable.reason());
        };
    }

    private void lookThrough(RedriveOrder order, Instant deadline, InvocationLog log) {
        TeamRedrive.Progress progress = redrive.carryOut(order, deadline.minus(RESERVE));
        progress.rest().ifPresent(rest -> queue.send(rest, Duration.ZERO));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("outcome", "team-redriven");
        line.put("team", order.team());
        line.put("sent", progress.sent());
        line.put("finished", progress.rest().isEmpty());
        log.line(LogLevel.INFO, line);
    }

    private static void log(ObjectEvent event, TeamOutcome outcome, InvocationLog log) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("outcome", outcome.label());
        switch (event) {
            case ObjectEvent.Created created -> line.put("key", created.upload().key());
            case ObjectEvent.Removed removed ->
                line.put("key", removed.removal().key());
            case ObjectEvent.Test _, ObjectEvent.Other _, ObjectEvent.Undecodable _ -> {}
        }
        switch (outcome) {
            case TeamOutcome.Deferred deferred -> line.put("reason", deferred.reason());
            case TeamOutcome.Ignored ignored -> line.put("reason", ignored.reason());
            case TeamOutcome.Superseded superseded -> line.put("reason", superseded.reason());
            case TeamOutcome.Taken taken -> line.put("takenBy", taken.key());
            case TeamOutcome.Rejected rejected ->
                line.put("errors", rejected.verdict().errors().size());
            case TeamOutcome.Misplaced _ -> line.put("reason", "it lies in a folder, where no profile is looked for");
            case TeamOutcome.Onboarded _, TeamOutcome.Changed _, TeamOutcome.Unchanged _, TeamOutcome.Removed _ -> {}
        }
        log.line(outcome instanceof TeamOutcome.Deferred ? LogLevel.WARN : LogLevel.INFO, line);
    }

    private static void logFailure(RuntimeException failure, InvocationLog log) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("outcome", "deferred");
        line.put("reason", "a message about a team comes again");
        line.put("stackTrace", StackTrace.of(failure));
        log.line(LogLevel.WARN, line);
    }
}

package dev.dagdrop.functions.onboard;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.dagdrop.registration.Home;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.event.MessageDecoder;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.event.UndecodableEventException;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.queue.MessageQueue;
import dev.dagdrop.registration.queue.PoisonMessages;
import dev.dagdrop.registration.queue.QueuedMessage;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.registration.telemetry.StackTrace;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Makes the active profiles of teams match their files, and hints at the files they concern.
 *
 * <p>Its queue holds what S3 or EventBridge tell of {@code teams/}, and hints. Answers with the messages that have to come
 * again; the queue moves those that fail too often to its dead-letter queue. What nobody can read is announced and moved there
 * at once.
 */
public final class OnboardTeam implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final MessageDecoder decoder = new MessageDecoder();
    private final Home home;
    private final ProfileController controller;
    private final PoisonMessages poison;
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

    private OnboardTeam(Parts parts, Clock clock, LogSettings logSettings) {
        this.home = new Home(parts.place().bucket(), parts.place().account());
        this.controller = parts.controller();
        this.poison = new PoisonMessages(parts.queue(), parts.notices());
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
    record Parts(Place place, ProfileController controller, MessageQueue queue, Notices notices) {}

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
            if (!isDone(message, deadline, log)) {
                comeAgain.add(new BatchItemFailure(message.getMessageId()));
            }
        }
        return new SQSBatchResponse(comeAgain);
    }

    /** False when the message has to come again. */
    private boolean isDone(SQSMessage message, Instant deadline, InvocationLog log) {
        try {
            List<String> unreadable = new ArrayList<>();
            boolean done = true;
            for (ObjectEvent event : events(message.getBody(), unreadable)) {
                done &= isDone(event, deadline, unreadable, log);
            }
            if (done && !unreadable.isEmpty()) {
                poison.deadLetter(
                        new QueuedMessage(
                                Optional.ofNullable(message.getMessageId()).orElse(""), "", 1, message.getBody()),
                        unreadable);
            }
            return done;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            // One message's trouble is not another's.
            logFailure(e, log);
            return false;
        }
    }

    private List<ObjectEvent> events(String body, List<String> unreadable) {
        try {
            return decoder.decode(body);
        } catch (UndecodableEventException e) {
            unreadable.add(String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    private boolean isDone(ObjectEvent event, Instant deadline, List<String> unreadable, InvocationLog log) {
        return switch (event) {
            case ObjectEvent.Hint hint -> {
                TeamOutcome outcome = home.refusal(hint.bucket(), hint.origin())
                        .<TeamOutcome>map(TeamOutcome.Ignored::new)
                        .orElseGet(() -> controller.run(hint.key(), deadline));
                log(hint.key(), outcome, log);
                yield !(outcome instanceof TeamOutcome.Deferred);
            }
            case ObjectEvent.Test _ -> true;
            case ObjectEvent.Other other -> {
                log(other.key(), new TeamOutcome.Ignored("the event " + other.eventName() + " changes no object"), log);
                yield true;
            }
            case ObjectEvent.Undecodable(String reason) -> {
                unreadable.add(reason);
                yield true;
            }
        };
    }

    private static void log(String key, TeamOutcome outcome, InvocationLog log) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("outcome", outcome.label());
        line.put("key", key);
        switch (outcome) {
            case TeamOutcome.Deferred(String reason) -> line.put("reason", reason);
            case TeamOutcome.Ignored(String reason) -> line.put("reason", reason);
            case TeamOutcome.Unreadable unreadable -> line.put("reason", unreadable.reason());
            case TeamOutcome.Taken(String other) -> line.put("takenBy", other);
            case TeamOutcome.Rejected rejected ->
                line.put("errors", rejected.verdict().errors().size());
            case TeamOutcome.Misplaced _ -> line.put("reason", "it lies in a folder, where no profile is looked for");
            case TeamOutcome.Onboarded _, TeamOutcome.Changed _, TeamOutcome.Unchanged _, TeamOutcome.Removed _ -> {}
        }
        log.line(outcome instanceof TeamOutcome.Deferred ? LogLevel.WARN : LogLevel.INFO, line);
    }

    private static void logFailure(Throwable failure, InvocationLog log) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("outcome", "deferred");
        line.put("reason", "a message about a team comes again");
        line.put("stackTrace", StackTrace.of(failure));
        log.line(LogLevel.WARN, line);
    }
}

package dev.dagdrop.functions.onboard;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.dagdrop.registration.EventSource;
import dev.dagdrop.registration.event.HintMessage;
import dev.dagdrop.registration.event.MessageDecoder;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.event.UndecodableEventException;
import dev.dagdrop.registration.queue.Backoff;
import dev.dagdrop.registration.queue.DeadLetter;
import dev.dagdrop.registration.queue.MessageBatch.MessageDisposition;
import dev.dagdrop.registration.queue.MessageQueue;
import dev.dagdrop.registration.queue.PoisonMessages;
import dev.dagdrop.registration.queue.QueuedMessage;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.StackTrace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;

/** Deals with one message of the team queue: its keys are looked at, it is dead-lettered, or it comes again later. */
final class TeamMessageHandler {
    private final MessageDecoder decoder = new MessageDecoder();
    private final EventSource source;
    private final ProfileController controller;
    private final MessageQueue queue;
    private final PoisonMessages poison;

    TeamMessageHandler(EventSource source, ProfileController controller, MessageQueue queue, PoisonMessages poison) {
        this.source = source;
        this.controller = controller;
        this.queue = queue;
        this.poison = poison;
    }

    /** Looks at the keys that a message names; whatever goes wrong costs this message only. */
    MessageDisposition read(QueuedMessage message, Instant deadline, InvocationLog log) {
        MessageDisposition disposition;
        try {
            disposition = read(decoder.decode(message.body()), deadline, log);
        } catch (UndecodableEventException e) {
            disposition = new MessageDisposition.UnreadableMessage(List.of(String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            logTrouble(message.id(), "a message about a profile comes again", e, log);
            disposition = new MessageDisposition.ComesAgain();
        }
        if (disposition instanceof MessageDisposition.ComesAgain) {
            postpone(message, log);
        }
        return disposition;
    }

    private MessageDisposition read(List<ObjectEvent> events, Instant deadline, InvocationLog log) {
        List<String> reasons = new ArrayList<>();
        boolean comesAgain = false;
        for (ObjectEvent event : events) {
            switch (event) {
                case ObjectEvent.Hint hint -> comesAgain |= isRetried(hint, deadline, log);
                case ObjectEvent.TestEvent(String bucket) ->
                    log("", new ProfileOutcome.ProfileIgnored("S3 tests the notification of " + bucket), log);
                case ObjectEvent.OtherEvent other ->
                    log(
                            other.key(),
                            new ProfileOutcome.ProfileIgnored("the event " + other.eventName() + " changes no object"),
                            log);
                case ObjectEvent.UndecodableRecord(String reason) -> reasons.add(reason);
            }
        }
        if (comesAgain) {
            return new MessageDisposition.ComesAgain();
        }
        return reasons.isEmpty()
                ? new MessageDisposition.Finished()
                : new MessageDisposition.UnreadableMessage(reasons);
    }

    private boolean isRetried(ObjectEvent.Hint hint, Instant deadline, InvocationLog log) {
        ProfileOutcome outcome = source.refusal(hint.bucket(), hint.origin())
                .<ProfileOutcome>map(ProfileOutcome.ProfileIgnored::new)
                .orElseGet(() -> controller.run(hint.key(), deadline));
        log(hint.key(), outcome, log);
        if (outcome instanceof ProfileOutcome.ProfileFailed failed) {
            // It waits where an administrator finds it: redriven from there, the key is looked at again.
            queue.deadLetter(new DeadLetter(HintMessage.of(hint.bucket(), hint.key()), hint.key(), failed.cause()));
        }
        return outcome instanceof ProfileOutcome.ProfileDeferred;
    }

    /** Announces a message and puts it into the dead-letter queue; false when it has to come again for that. */
    boolean deadLetter(QueuedMessage message, List<String> reasons, InvocationLog log) {
        log.line(
                LogLevel.ERROR,
                Map.of("outcome", "undecodable", "messageId", message.id(), "reason", String.join("; ", reasons)));
        try {
            poison.deadLetter(message, reasons);
            return true;
        } catch (SdkException e) {
            logTrouble(message.id(), "it could not be dead-lettered and comes again", e, log);
            return false;
        }
    }

    /** The message comes again in any case: should the queue not hear this, then after its visibility timeout. */
    private void postpone(QueuedMessage message, InvocationLog log) {
        try {
            queue.postpone(message, Backoff.after(message.receives()));
        } catch (SdkException e) {
            logTrouble(message.id(), "it comes again after the queue's visibility timeout", e, log);
        }
    }

    private static void log(String key, ProfileOutcome outcome, InvocationLog log) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("outcome", outcome.description().label());
        line.put("key", key);
        outcome.description().reason().ifPresent(reason -> line.put("reason", reason));
        boolean standsOut =
                outcome instanceof ProfileOutcome.ProfileDeferred || outcome instanceof ProfileOutcome.ProfileFailed;
        log.line(standsOut ? LogLevel.WARN : LogLevel.INFO, line);
    }

    private static void logTrouble(String about, String consequence, Throwable failure, InvocationLog log) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("outcome", "deferred");
        line.put("about", about);
        line.put("reason", consequence);
        line.put("stackTrace", StackTrace.of(failure));
        log.line(LogLevel.WARN, line);
    }
}

package dev.dagdrop.functions.register;

import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.event.MessageDecoder;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.event.UndecodableEventException;
import dev.dagdrop.registration.queue.Backoff;
import dev.dagdrop.registration.queue.MessageBatch.MessageDisposition;
import dev.dagdrop.registration.queue.MessageQueue;
import dev.dagdrop.registration.queue.PoisonMessages;
import dev.dagdrop.registration.queue.QueuedMessage;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.ProcessedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;

/** Deals with one message of the intake queue: its keys are looked at, it is dead-lettered, or it comes again later. */
final class IntakeMessageHandler {
    private final MessageDecoder decoder = new MessageDecoder();
    private final Intake intake;
    private final MessageQueue queue;
    private final PoisonMessages poison;
    private final FailedKeys failed;

    IntakeMessageHandler(QueueIntake intake) {
        this.intake = intake.intake();
        this.queue = intake.queue();
        this.failed = new FailedKeys(intake.queue());
        this.poison = new PoisonMessages(intake.queue(), intake.notices());
    }

    /** Looks at the keys that a message names. */
    MessageDisposition read(QueuedMessage message, Duration remaining, InvocationLog log) {
        try {
            return read(message, decoder.decode(message.body()), remaining, log);
        } catch (UndecodableEventException e) {
            return new MessageDisposition.UnreadableMessage(List.of(String.valueOf(e.getMessage())));
        }
    }

    private MessageDisposition read(
            QueuedMessage message, List<ObjectEvent> events, Duration remaining, InvocationLog log) {
        List<ObjectEvent> readable = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (ObjectEvent event : events) {
            if (event instanceof ObjectEvent.UndecodableRecord undecodable) {
                reasons.add(undecodable.reason());
            } else {
                readable.add(event);
            }
        }
        if (events.isEmpty()) {
            InvocationAnswer.logNoRecords(log);
        }
        List<ProcessedEvent> processed = intake.process(readable, remaining);
        processed.forEach(log::result);
        if (processed.stream().anyMatch(ProcessedEvent::isRetried) || !failed.deadLetter(processed, log)) {
            postpone(message, log);
            return new MessageDisposition.ComesAgain();
        }
        return reasons.isEmpty()
                ? new MessageDisposition.Finished()
                : new MessageDisposition.UnreadableMessage(reasons);
    }

    /** Announces a message and puts it into the dead-letter queue; false when it has to come again for that. */
    boolean deadLetter(QueuedMessage message, List<String> reasons, InvocationLog log) {
        InvocationAnswer.logUnreadable(message.id(), reasons, log);
        try {
            poison.deadLetter(message, reasons);
            return true;
        } catch (SdkException e) {
            InvocationAnswer.logQueueTrouble(message.id(), "it could not be dead-lettered and comes again", e, log);
            return false;
        }
    }

    /** The message comes again in any case: should the queue not hear this, then after its visibility timeout. */
    private void postpone(QueuedMessage message, InvocationLog log) {
        try {
            queue.postpone(message, Backoff.after(message.receives()));
        } catch (SdkException e) {
            InvocationAnswer.logQueueTrouble(
                    message.id(), "it comes again after the queue's visibility timeout", e, log);
        }
    }
}

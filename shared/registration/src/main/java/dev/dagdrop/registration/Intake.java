package dev.dagdrop.registration;

import dev.dagdrop.registration.event.EventOrigin;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.naming.Naming;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.outcome.KeyResult;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.telemetry.ProcessedEvent;
import dev.dagdrop.registration.telemetry.RunTrace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the events of one delivery and runs the controller for each key, apart from the others. */
public final class Intake {
    /** Less time than this is not enough to bring one key to its end. */
    private static final Duration LEAST_TIME = Duration.ofSeconds(5);

    private final EventSource source;
    private final WorkflowNaming naming;
    private final Controller controller;
    private final InstantSource clock;
    private final RunTrace trace;

    /**
     * The intake of one bucket.
     *
     * @param source whose events are taken
     * @param trace the one the controller writes into
     */
    public Intake(
            EventSource source, WorkflowNaming naming, Controller controller, InstantSource clock, RunTrace trace) {
        this.source = source;
        this.naming = naming;
        this.controller = controller;
        this.clock = clock;
        this.trace = trace;
    }

    /**
     * Looks at every key that the events name, in their order.
     *
     * @param remaining how long this invocation may still run
     */
    public List<ProcessedEvent> process(List<ObjectEvent> events, Duration remaining) {
        Instant deadline = clock.instant().plus(remaining);
        List<ProcessedEvent> processed = new ArrayList<>();
        for (ObjectEvent event : events) {
            processed.add(process(event, deadline));
        }
        return List.copyOf(processed);
    }

    private ProcessedEvent process(ObjectEvent event, Instant deadline) {
        return switch (event) {
            case ObjectEvent.Hint hint -> process(hint, deadline);
            case ObjectEvent.TestEvent(String bucket) ->
                ended(bucket, "", new Outcome.Ignored("S3 tests the notification; it is about no object"));
            case ObjectEvent.OtherEvent other ->
                ended(
                        other.bucket(),
                        other.key(),
                        new Outcome.Ignored("the event " + other.eventName() + " changes no object"));
            // No repetition makes it readable; repeated deliveries bring it to the dead-letter queue, where it is kept.
            case ObjectEvent.UndecodableRecord(String reason) -> ended("", "", new Outcome.Deferred(reason));
        };
    }

    private ProcessedEvent ended(String bucket, String key, Outcome outcome) {
        trace.open();
        return closed(KeyResult.of(bucket, key, outcome), EventOrigin.unknown(), Optional.empty());
    }

    private ProcessedEvent process(ObjectEvent.Hint hint, Instant deadline) {
        trace.open();
        Optional<String> refusal = source.refusal(hint.bucket(), hint.origin());
        if (refusal.isPresent()) {
            return closed(
                    KeyResult.of(hint.bucket(), hint.key(), new Outcome.Ignored(refusal.get())),
                    hint.origin(),
                    Optional.empty());
        }
        return switch (naming.derive(hint.key())) {
            case Naming.NotADefinition(String reason) ->
                closed(
                        KeyResult.of(hint.bucket(), hint.key(), new Outcome.Ignored(reason)),
                        hint.origin(),
                        Optional.empty());
            case Naming.Named named -> run(hint, named, deadline);
        };
    }

    private ProcessedEvent run(ObjectEvent.Hint hint, Naming.Named named, Instant deadline) {
        if (clock.instant().plus(LEAST_TIME).isAfter(deadline)) {
            return deferred(hint, named, "too little of the invocation's time is left", Optional.empty());
        }
        try {
            return closed(controller.run(hint.key(), named, deadline), hint.origin(), Optional.empty());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            // One key's trouble is not another's.
            return deferred(hint, named, e.toString(), Optional.of(e));
        }
    }

    private ProcessedEvent deferred(
            ObjectEvent.Hint hint, Naming.Named named, String reason, Optional<Throwable> failure) {
        KeyResult result =
                KeyResult.of(hint.bucket(), hint.key(), named, Optional.empty(), new Outcome.Deferred(reason));
        return closed(result, hint.origin(), failure);
    }

    private ProcessedEvent closed(KeyResult result, EventOrigin origin, Optional<Throwable> failure) {
        Optional<Duration> age = origin.at().map(then -> Duration.between(then, clock.instant()));
        return new ProcessedEvent(result, origin, failure, trace.close(age));
    }
}

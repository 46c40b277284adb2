package dev.dagdrop.registration;

import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.event.Origin;
import dev.dagdrop.registration.journal.Entry;
import dev.dagdrop.registration.journal.UploadJournal;
import dev.dagdrop.registration.naming.Naming;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Result;
import dev.dagdrop.registration.upload.Removal;
import dev.dagdrop.registration.upload.Upload;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes the events of one delivery and registers each upload apart from the others: one's failure is not another's. */
public final class Intake {
    /** Less time than this is not enough to bring one upload to its end. */
    private static final Duration LEAST_TIME = Duration.ofSeconds(5);

    private final Home home;
    private final WorkflowNaming naming;
    private final Registrar registrar;
    private final Clock clock;
    private final UploadJournal journal;

    /**
     * The intake of one bucket.
     *
     * @param home whose uploads are registered
     * @param journal the one the registrar writes into
     */
    public Intake(Home home, WorkflowNaming naming, Registrar registrar, Clock clock, UploadJournal journal) {
        this.home = home;
        this.naming = naming;
        this.registrar = registrar;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Registers what the events ask for, in their order.
     *
     * @param remaining how long this invocation may still run
     */
    public List<Processed> process(List<ObjectEvent> events, Duration remaining) {
        Instant deadline = clock.instant().plus(remaining);
        List<Processed> processed = new ArrayList<>();
        for (ObjectEvent event : events) {
            journal.open();
            Taken taken = take(event, deadline);
            processed.add(new Processed(taken.result(), taken.failure(), journal.close(age(event))));
        }
        return List.copyOf(processed);
    }

    private Optional<Duration> age(ObjectEvent event) {
        Optional<Instant> at = switch (event) {
            case ObjectEvent.Created created -> created.origin().at();
            case ObjectEvent.Removed removed -> removed.origin().at();
            case ObjectEvent.Test _, ObjectEvent.Other _, ObjectEvent.Undecodable _ -> Optional.empty();
        };
        return at.map(then -> Duration.between(then, clock.instant()));
    }

    private Taken take(ObjectEvent event, Instant deadline) {
        return switch (event) {
            case ObjectEvent.Created created -> take(created.upload(), created.origin(), deadline);
            case ObjectEvent.Removed removed -> take(removed.removal(), removed.origin(), deadline);
            // Nothing here can mend it: repeated deliveries bring it to the dead-letter queue, where it is kept.
            case ObjectEvent.Undecodable undecodable -> Taken.of(Result.undecodable(undecodable.reason()));
            case ObjectEvent.Test test ->
                Taken.of(Result.ignored(test.bucket(), "", "S3 tests the notification; nothing was uploaded"));
            case ObjectEvent.Other other ->
                Taken.of(Result.ignored(
                        other.bucket(), other.key(), "the event " + other.eventName() + " is no upload"));
        };
    }

    private Taken take(Upload upload, Origin origin, Instant deadline) {
        return ifNamed(upload, origin, named -> registrar.register(upload, named, deadline), deadline);
    }

    private Taken take(Removal removal, Origin origin, Instant deadline) {
        return ifNamed(removal.asUpload(), origin, named -> registrar.withdraw(removal, named, deadline), deadline);
    }

    private Taken ifNamed(Upload upload, Origin origin, Function<Naming.Named, Result> road, Instant deadline) {
        Optional<String> refusal = home.refusal(upload.bucket(), origin);
        if (refusal.isPresent()) {
            return Taken.of(Result.ignored(upload.bucket(), upload.key(), refusal.get()));
        }
        return switch (naming.derive(upload.key())) {
            case Naming.NotADefinition no -> Taken.of(Result.ignored(upload.bucket(), upload.key(), no.reason()));
            case Naming.Named named -> take(upload, named, road, deadline);
        };
    }

    private Taken take(Upload upload, Naming.Named named, Function<Naming.Named, Result> road, Instant deadline) {
        if (clock.instant().plus(LEAST_TIME).isAfter(deadline)) {
            return Taken.of(Result.deferred(upload, named, "too little of the invocation's time is left"));
        }
        try {
            return Taken.of(road.apply(named));
        } catch (RuntimeException e) {
            return new Taken(Result.deferred(upload, named, e.toString()), Optional.of(e));
        }
    }

    /**
     * One event's result.
     *
     * @param failure what stood in the way, where it was an exception
     * @param entry how it went
     */
    public record Processed(Result result, Optional<RuntimeException> failure, Entry entry) {
        /** Whether the delivery has to be repeated for this event. */
        public boolean isDeferred() {
            return switch (result.outcome()) {
                case Outcome.Deferred _ -> true;
                case Outcome.Created _,
                        Outcome.Updated _,
                        Outcome.Unchanged _,
                        Outcome.Rejected _,
                        Outcome.Failed _,
                        Outcome.Duplicate _,
                        Outcome.Stale _,
                        Outcome.Kept _,
                        Outcome.Disabled _,
                        Outcome.Removed _,
                        Outcome.Ignored _ -> false;
            };
        }
    }

    private record Taken(Result result, Optional<RuntimeException> failure) {
        static Taken of(Result result) {
            return new Taken(result, Optional.empty());
        }
    }
}

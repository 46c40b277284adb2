package dev.dagdrop.registration.reconcile;

import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.notice.Notices;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Compares bucket, ledger and service page by page, for as long as the invocation lasts; then hands over to another.
 *
 * <p>An invocation that dies leaves nothing half done: its part is gone through again. Two runs at the same time find the
 * same and send the same uploads, which the ledger tells apart from new ones.
 */
public final class Reconciler {
    private final ObjectPhase objects;
    private final WorkflowPhase workflows;
    private final RegistrationPhase registrations;
    private final SightingStore store;
    private final Continuation continuation;
    private final DriftNotice composer;
    private final Notices notices;
    private final Clock clock;

    /**
     * A reconciler of one installation.
     *
     * @param level {@link NoticeLevel#ALL} sends a notice of a run without findings too
     */
    public Reconciler(Scope scope, Ports ports, NoticeLevel level, Clock clock) {
        Reversal reversal = new Reversal(ports.registrations(), ports.queue());
        this.objects = new ObjectPhase(
                scope.bucket(),
                new WorkflowNaming(scope.prefix()),
                ports.objects(),
                ports.registrations(),
                ports.queue(),
                clock);
        this.workflows =
                new WorkflowPhase(scope, ports.listing(), ports.registrations(), ports.workflows(), reversal, clock);
        this.registrations =
                new RegistrationPhase(scope.bucket(), ports.registrations(), ports.workflows(), reversal, clock);
        this.store = ports.sightings();
        this.continuation = ports.continuation();
        this.composer = new DriftNotice(scope, level);
        this.notices = ports.notices();
        this.clock = clock;
    }

    /**
     * Takes a run as far as there is time, one page at least.
     *
     * @param deadline when no further page is begun
     * @throws RuntimeException when a service did not answer; the same part of the run is to be tried again
     */
    public Progress reconcile(Run run, Instant deadline) {
        Sightings sightings = store.load(run.sightings());
        Run now = run;
        do {
            now = now.at(now.place().behind(page(now, sightings)));
        } while (!now.place().isOver() && clock.instant().isBefore(deadline));
        if (now.place().isOver()) {
            composer.compose(now).ifPresent(notices::publish);
            return new Progress(now, true);
        }
        Run rest = now.seen(store.save(now.id(), sightings));
        continuation.handOver(rest);
        return new Progress(rest, false);
    }

    private Optional<String> page(Run run, Sightings sightings) {
        return switch (run.place().phase()) {
            case OBJECTS -> objects.page(run, sightings);
            case WORKFLOWS -> workflows.page(run, sightings);
            case REGISTRATIONS -> registrations.page(run, sightings);
            case OVER -> Optional.empty();
        };
    }
}

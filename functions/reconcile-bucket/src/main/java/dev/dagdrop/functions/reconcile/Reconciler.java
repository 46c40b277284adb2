package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.notice.NoticeLevel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Compares bucket, profiles, service and records page by page, and sends hints for what differs.
 *
 * <p>It changes no workflow: each hint ends in the controller, which looks at the key as it is then. A run that dies or
 * runs out of time leaves nothing half done, and two runs at the same time do no harm.
 */
public final class Reconciler {
    private final ComparisonScope scope;
    private final List<ComparisonPhase> phases;
    private final DriftAnnouncement announcement;
    private final InstantSource clock;

    /**
     * A reconciler of one installation.
     *
     * @param level {@link NoticeLevel#ALL} sends a notice of every run
     */
    public Reconciler(ComparisonScope scope, ReconcilerPorts ports, NoticeLevel level, InstantSource clock) {
        this.scope = scope;
        this.clock = clock;
        this.announcement = new DriftAnnouncement(
                scope, level, ports.outbox().notices(), ports.outbox().memory(), clock);
        ReconcilerPorts.ComparedSides sides = ports.sides();
        WorkflowNaming naming = new WorkflowNaming(scope.prefix());
        HintSender hints = new HintSender(ports.outbox().hints(), scope.bucket());
        Reversal reversal = new Reversal(sides.table(), hints);
        TeamComparison teams = new TeamComparison(new HintSender(ports.outbox().teamHints(), scope.bucket()), clock);
        // In this order: the later ones ask what the earlier ones saw.
        this.phases = List.of(
                new TeamPhase(scope.teamPrefix(), sides.profiles(), sides.records(), sides.subscribers(), teams),
                new FilePhase(
                        scope.bucket(), naming, sides.definitions(), sides.records(), ports.inputs(), hints, clock),
                new ServicePhase(
                        sides.listing(),
                        sides.records(),
                        sides.workflows(),
                        new UnknownWorkflow(scope, naming, sides.workflows(), hints),
                        reversal,
                        clock),
                new RecordPhase(
                        scope.bucket(),
                        naming,
                        sides.records(),
                        sides.workflows(),
                        new RecordPhase.RecordActions(hints, reversal),
                        teams,
                        clock));
    }

    /**
     * Compares as far as there is time, and publishes the notice about it where one is due.
     *
     * @param deadline when no further page is begun
     * @throws RuntimeException when a service did not answer; hints sent until then count
     */
    public ComparisonRun reconcile(ComparisonRequest request, Instant deadline) {
        ComparisonRun run = ComparisonRun.begin(request, clock.instant());
        SeenNames seenNames = new SeenNames(scope.bucket());
        if (phases.stream().allMatch(phase -> isThrough(phase, run, seenNames, deadline))) {
            run.driftCounts().finish();
        }
        announcement.announce(run);
        return run;
    }

    /** False when the time ran out before. */
    private boolean isThrough(ComparisonPhase phase, ComparisonRun run, SeenNames seenNames, Instant deadline) {
        Optional<String> next = Optional.empty();
        do {
            if (!clock.instant().isBefore(deadline)) {
                return false;
            }
            next = phase.page(run, seenNames, next);
        } while (next.isPresent());
        return true;
    }
}

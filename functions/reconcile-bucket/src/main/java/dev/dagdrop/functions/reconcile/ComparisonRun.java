package dev.dagdrop.functions.reconcile;

import java.time.Instant;

/**
 * One run, and what it found so far.
 *
 * @param startedAt by the clock of this function
 */
public record ComparisonRun(ComparisonRequest request, Instant startedAt, DriftCounts driftCounts) {
    static ComparisonRun begin(ComparisonRequest request, Instant now) {
        return new ComparisonRun(request, now, new DriftCounts());
    }

    /** Whether something changed so lately that its own event, or another look, may be under way. */
    boolean isTooFresh(Instant changedAt) {
        return changedAt.isAfter(startedAt.minus(request.grace()));
    }
}

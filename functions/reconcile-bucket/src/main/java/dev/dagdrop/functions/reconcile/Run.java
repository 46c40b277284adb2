package dev.dagdrop.functions.reconcile;

import java.time.Instant;

/**
 * One run, and what it found so far.
 *
 * @param startedAt by the clock of this function
 */
public record Run(Request request, Instant startedAt, Tally tally) {
    static Run begin(Request request, Instant now) {
        return new Run(request, now, new Tally());
    }

    /** Whether something changed so lately that its own event, or another look, may be under way. */
    boolean isTooFresh(Instant changedAt) {
        return changedAt.isAfter(startedAt.minus(request.grace()));
    }
}

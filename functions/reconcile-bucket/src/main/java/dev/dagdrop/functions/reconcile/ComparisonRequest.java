package dev.dagdrop.functions.reconcile;

import java.time.Duration;

/**
 * A request for a run.
 *
 * @param grace a file stored, or a record completed, less than this before the run began is left alone: its own event may
 *     be on its way
 */
public record ComparisonRequest(ComparisonMode mode, Duration grace) {
    /** Longer than Lambda's first attempts at an event take; the next run compares a file that this one leaves out. */
    public static final Duration STANDARD_GRACE = Duration.ofMinutes(15);
}

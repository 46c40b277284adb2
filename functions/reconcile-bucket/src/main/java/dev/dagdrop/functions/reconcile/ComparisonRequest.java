package dev.dagdrop.functions.reconcile;

import java.time.Duration;

/**
 * What is asked of a run.
 *
 * @param grace a file stored, or a record completed, less than this before the run began is left alone: its own event may
 *     be on its way
 */
public record ComparisonRequest(ComparisonMode mode, Duration grace) {
    /** Longer than an event takes through Lambda's first attempts; a file it passes over is looked at the next time. */
    public static final Duration STANDARD_GRACE = Duration.ofMinutes(15);
}

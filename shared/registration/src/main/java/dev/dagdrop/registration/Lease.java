package dev.dagdrop.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How long a claim may be acted on. The store grants the claim to others a little later than its holder may last act on it:
 * clocks differ, and a call may be under way when the holder is stopped.
 *
 * @param deadline when the invocation is stopped
 */
record Lease(InstantSource clock, Instant deadline) {
    /** By how much the stored lease outlives the invocation. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    /** From when on the store may give the claim to another. */
    Instant end() {
        return deadline.plus(MARGIN);
    }

    /** Whether a holder who was held up must not call the service any more: another may be at work. */
    boolean hasRunOut() {
        return !clock.instant().isBefore(deadline);
    }
}

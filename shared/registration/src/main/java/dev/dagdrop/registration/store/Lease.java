package dev.dagdrop.registration.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How long a claim may be acted on. The store grants the claim to others a little later than its holder may last act on it:
 * clocks differ, and a call may be under way when the holder is stopped.
 *
 * @param deadline when the invocation is stopped
 */
public record Lease(InstantSource clock, Instant deadline) {
    /** By how much the stored lease outlives the invocation. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    /** From when on the store may give a claim of an invocation with this deadline to another. */
    public static Instant end(Instant deadline) {
        return deadline.plus(MARGIN);
    }

    /** Whether a holder who was held up must not call the service any more: another may be at work. */
    public boolean hasRunOut() {
        return !clock.instant().isBefore(deadline);
    }
}

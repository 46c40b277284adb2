package dev.dagdrop.registration.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How long a holder may act on a claim. The store grants the claim to others a little later than its holder may last act on it:
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

    /** Whether the holder must not call the service again, because another may hold the claim. */
    public boolean hasRunOut() {
        return !clock.instant().isBefore(deadline);
    }
}

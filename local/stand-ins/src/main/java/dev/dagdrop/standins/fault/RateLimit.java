package dev.dagdrop.standins.fault;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** So many calls a second and no more: a bucket that a clock refills. What it refuses may come again in a second. */
final class RateLimit {
    private static final int RETRY_AFTER_SECONDS = 1;

    private final int perSecond;
    private final InstantSource clock;
    private double left;
    private Instant last;

    RateLimit(int perSecond, InstantSource clock) {
        if (perSecond < 1) {
            throw new IllegalArgumentException("At least one call a second, not " + perSecond);
        }
        this.perSecond = perSecond;
        this.clock = clock;
        this.left = perSecond;
        this.last = clock.instant();
    }

    /** The refusal this call meets, if any. */
    synchronized Optional<InjectedFault> take() {
        Instant now = clock.instant();
        left = Math.min(
                perSecond, left + perSecond * Duration.between(last, now).toMillis() / 1e3);
        last = now;
        if (left < 1) {
            return Optional.of(InjectedFault.throttle(RETRY_AFTER_SECONDS));
        }
        left--;
        return Optional.empty();
    }
}

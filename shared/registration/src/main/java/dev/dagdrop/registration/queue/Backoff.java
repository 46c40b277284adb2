package dev.dagdrop.registration.queue;

import java.time.Duration;

/**
 * How long a message stays away before it is tried again: half a minute at first, twice as long each time, a quarter of
 * an hour at most.
 *
 * <p>With the ten receives that template.yaml allows, trouble may last an hour and a quarter before the queue gives a
 * message up (docs/decisions/events-and-queues.md).
 */
public final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** Doublings after which the longest pause is reached, so that no count of receives overflows. */
    private static final int DOUBLINGS = 5;

    private Backoff() {}

    /** The pause after a message's n-th receive. */
    public static Duration after(int receives) {
        int doublings = Math.clamp(receives - 1L, 0, DOUBLINGS);
        Duration pause = FIRST.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}

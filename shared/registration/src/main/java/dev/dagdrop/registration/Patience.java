package dev.dagdrop.registration;

import dev.dagdrop.registration.ledger.ClaimResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Asks for a claim that somebody else holds a few times more, because whoever saves a file twice within seconds should
 * see no error; pauses double from a tenth of a second to one second, each shortened by chance by up to a half, so that
 * several who wait do not ask in step.
 */
public final class Patience {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    /** As long as CreateWorkflow and UpdateWorkflow may take to answer. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    /** What the upload itself needs once it has its claim. */
    private static final Duration RESERVE = Duration.ofSeconds(10);

    private final Clock clock;
    private final Pause pause;
    private final RandomGenerator chance;

    public Patience(Clock clock, Pause pause, RandomGenerator chance) {
        this.clock = clock;
        this.pause = pause;
        this.chance = chance;
    }

    /**
     * The first answer that is not {@link ClaimResult.Leased}, or the last one that there is time for.
     *
     * @param deadline when the invocation is stopped
     */
    ClaimResult claim(Supplier<ClaimResult> claim, Instant deadline) {
        Instant end = earlier(clock.instant().plus(LONGEST_WAIT), deadline.minus(RESERVE));
        Duration longest = FIRST_PAUSE;
        while (true) {
            ClaimResult result = claim.get();
            Duration next = shortened(longest);
            if (!(result instanceof ClaimResult.Leased)
                    || clock.instant().plus(next).isAfter(end)) {
                return result;
            }
            pause.take(next);
            longest = longest.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? longest.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private Duration shortened(Duration longest) {
        long most = longest.toMillis();
        return Duration.ofMillis(chance.nextLong(most / 2, most + 1));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

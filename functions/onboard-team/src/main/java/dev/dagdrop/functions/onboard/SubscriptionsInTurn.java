package dev.dagdrop.registration.onboard;

import dev.dagdrop.profile.model.Subscriber;
import dev.dagdrop.registration.Pause;
import dev.dagdrop.registration.team.TopicLock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Lets one invocation at a time change subscriptions; the others wait their turn. */
public final class SubscriptionsInTurn implements Subscriptions {
    /** By how much the lock outlives the invocation, as the claim on a team does. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    /** What the changes of twenty subscribers take at most, three calls each. */
    private static final Duration RESERVE = Duration.ofSeconds(20);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final Subscriptions subscriptions;
    private final TopicLock lock;
    private final InstantSource clock;
    private final Pause pause;

    public SubscriptionsInTurn(Subscriptions subscriptions, TopicLock lock, InstantSource clock, Pause pause) {
        this.subscriptions = subscriptions;
        this.lock = lock;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public List<String> align(
            String team, Collection<Subscriber> wanted, Collection<Subscriber> earlier, Instant deadline) {
        if (wanted.isEmpty() && earlier.isEmpty()) {
            return List.of();
        }
        String owner = UUID.randomUUID().toString();
        while (!lock.take(owner, deadline.plus(MARGIN))) {
            if (!clock.instant().plus(BETWEEN_TRIES).isBefore(deadline.minus(RESERVE))) {
                throw new SubscriptionsBusyException(team);
            }
            pause.take(BETWEEN_TRIES);
        }
        List<String> remarks;
        try {
            remarks = subscriptions.align(team, wanted, earlier, deadline);
        } catch (RuntimeException e) {
            throw givenBack(owner, e);
        }
        lock.giveBack(owner);
        return remarks;
    }

    private RuntimeException givenBack(String owner, RuntimeException failure) {
        try {
            lock.giveBack(owner);
        } catch (RuntimeException e) {
            // The lease ends by itself; the first failure is the one to report.
            failure.addSuppressed(e);
        }
        return failure;
    }
}

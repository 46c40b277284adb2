package dev.dagdrop.functions.onboard;

import dev.dagdrop.functions.onboard.Subscriptions.Wanted;
import dev.dagdrop.profile.model.Subscriber;
import dev.dagdrop.registration.queue.Hints;
import dev.dagdrop.registration.team.CachedTeamProfiles;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Does what follows from a change of a profile: hints for the files that it concerns, then subscriptions. In this order,
 * so that trouble with the topic keeps no setting from the workflows.
 */
record Following(Subscriptions subscriptions, TeamKeys keys, Hints hints, InstantSource clock) {
    /** Every cached copy of the earlier profile is older by then, clocks that differ included. */
    static final Duration CACHES_AGED = CachedTeamProfiles.AGE.plusSeconds(15);

    /** Enough for one more page of hints and the rest of the run. */
    static final Duration RESERVE = Duration.ofSeconds(15);

    /**
     * Sends the hints that are owed, and stores after each page how far it came.
     *
     * @throws NotNowException when the invocation's time runs out before the last
     */
    void hint(Held held, Owner owner, Instant deadline) {
        Optional<String> after = held.record().hintsOwed();
        while (after.isPresent()) {
            if (clock.instant().plus(RESERVE).isAfter(deadline)) {
                throw new NotNowException("more hints are owed than this invocation has time for");
            }
            TeamKeys.Page page = keys.page(owner, after.get());
            hints.send(keys.bucket(), page.definitions(), CACHES_AGED);
            after = page.last();
            held.save(after.map(held.record()::hintedTo)
                    .orElseGet(() -> held.record().hinted()));
        }
    }

    /** Aligns the subscriptions; gives what could not be done. */
    List<String> subscribe(Held held, Owner owner, List<Subscriber> subscribers, Instant deadline) {
        TeamRecord record = held.record();
        return subscriptions.align(
                new Wanted(
                        owner.stem(),
                        subscribers,
                        record.subscribed(),
                        record.change().isPresent()),
                deadline);
    }
}

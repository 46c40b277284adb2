package dev.dagdrop.functions.onboard;

import dev.dagdrop.functions.onboard.Subscriptions.DesiredSubscribers;
import dev.dagdrop.profile.model.Subscriber;
import dev.dagdrop.registration.queue.HintQueue;
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
record ProfileFollowUp(Subscriptions subscriptions, TeamDefinitions keys, HintQueue hints, InstantSource clock) {
    /** Every cached copy of the earlier profile is older by then, clocks that differ included. */
    static final Duration CACHES_AGED = CachedTeamProfiles.AGE.plusSeconds(15);

    /** Enough for one more page of hints and the rest of the run. */
    static final Duration RESERVE = Duration.ofSeconds(15);

    /**
     * Sends the hints that are owed, and stores after each page how far it came.
     *
     * @throws RetryLaterException when the invocation's time runs out before the last
     */
    void hint(ClaimedTeamRecord claimed, ProfileOwner owner, Instant deadline) {
        Optional<String> after = claimed.record().hintsOwed();
        while (after.isPresent()) {
            if (clock.instant().plus(RESERVE).isAfter(deadline)) {
                throw new RetryLaterException("more hints are owed than this invocation has time for");
            }
            TeamDefinitions.KeyPage page = keys.page(owner, after.get());
            hints.send(keys.bucket(), page.definitions(), CACHES_AGED);
            after = page.last();
            claimed.save(after.map(claimed.record()::hintedTo)
                    .orElseGet(() -> claimed.record().hinted()));
        }
    }

    /** Aligns the subscriptions; gives what could not be done. */
    List<String> subscribe(
            ClaimedTeamRecord claimed, ProfileOwner owner, List<Subscriber> subscribers, Instant deadline) {
        TeamRecord record = claimed.record();
        return subscriptions.align(
                new DesiredSubscribers(
                        owner.stem(),
                        subscribers,
                        record.subscribed(),
                        record.change().isPresent()),
                deadline);
    }
}

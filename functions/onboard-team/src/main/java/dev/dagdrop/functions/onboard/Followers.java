package dev.dagdrop.functions.onboard;

import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.queue.Hints;
import dev.dagdrop.registration.team.CachedTeamProfiles;
import java.time.Duration;
import java.util.Optional;

/**
 * What follows a change of a profile: subscriptions, and hints for the files that it concerns.
 *
 * @param hints the way to the controller of workflows
 */
record Followers(Subscriptions subscriptions, TeamKeys keys, Hints hints, TeamNotice composer, Notices notices) {
    /** Every cached copy of the earlier profile is older by then, clocks that differ included. */
    static final Duration CACHES_AGED = CachedTeamProfiles.AGE.plusSeconds(15);

    /** Enough for one more page of hints and the rest of the run. */
    static final Duration RESERVE = Duration.ofSeconds(15);

    void announceRemoval(Optional<String> team, String key) {
        composer.removal(team, key).ifPresent(notices::publish);
    }
}

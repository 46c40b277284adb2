package dev.dagdrop.functions.reconcile;

import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.check.FileName;
import dev.dagdrop.profile.model.Permitted;
import dev.dagdrop.profile.model.Subscriber;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.team.TeamAttributes;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares profiles with the records of their teams and with the topic's subscriptions. */
record TeamComparison(HintSender hints, InstantSource clock) {
    /** The id of the record that a profile's file has; empty where the file is no profile. */
    static Optional<String> id(String key) {
        return FileName.of(key).team().map(TeamAttributes.PREFIX::concat);
    }

    /**
     * A profile's file.
     *
     * @param known the record of its team
     * @param endpoints who is subscribed
     */
    void file(Run run, BucketListing.Listed file, Optional<TeamRecord> known, Set<String> endpoints) {
        if (run.isTooFresh(file.modifiedAt())
                || known.filter(team -> team.isClaimed(clock.instant())).isPresent()) {
            return;
        }
        Optional<String> difference = known.isPresent()
                ? difference(file, known.get(), endpoints)
                : Optional.of("nothing has looked at this profile yet");
        difference.ifPresent(detail -> found(run, FileName.of(file.key()).team().orElse(""), file.key(), detail));
        if (difference.isEmpty() && known.flatMap(TeamRecord::lookedAt).isEmpty()) {
            hints.send(run, List.of(file.key()));
        }
    }

    private Optional<String> difference(BucketListing.Listed file, TeamRecord team, Set<String> endpoints) {
        if (team.key().filter(key -> !key.equals(file.key())).isPresent()) {
            // Another file is the team's profile; where that one is gone, the record says so below.
            return Optional.empty();
        }
        if (team.removed()) {
            return Optional.of("the profile was removed, and is back");
        }
        if (team.lookedAt().filter(at -> at.isBefore(file.modifiedAt())).isPresent()) {
            return Optional.of("the newest version of this profile was not looked at");
        }
        if (team.owesHints()) {
            return Optional.of("not all files of the team were looked at since its profile changed");
        }
        return team.profile().flatMap(text -> subscriptions(file.key(), text, endpoints));
    }

    private static Optional<String> subscriptions(String key, String text, Set<String> endpoints) {
        Optional<TeamProfile> profile = profile(key, text);
        if (profile.isEmpty()) {
            return Optional.of("the stored profile has an error by the rules of this version");
        }
        List<Subscriber> wanted = profile.get().subscribers();
        long missing = wanted.stream()
                .filter(subscriber -> !endpoints.contains(subscriber.endpoint()))
                .count();
        return missing == 0
                ? Optional.empty()
                : Optional.of("%d of %d subscribers have no subscription".formatted(missing, wanted.size()));
    }

    private static Optional<TeamProfile> profile(String key, String text) {
        return new TeamProfileReader()
                .read(text.getBytes(StandardCharsets.UTF_8), FileName.of(key).name(), Permitted.anything())
                .profile();
    }

    /** A team's record, after all files were seen. */
    void record(Run run, Sightings sightings, TeamRecord team) {
        boolean moves = team.isClaimed(clock.instant())
                || team.lookedAt().filter(run::isTooFresh).isPresent();
        team.key()
                .filter(key -> !moves && team.isActive() && !sightings.hasProfile(key))
                .ifPresent(key -> found(run, team.team(), key, "the profile is active, and its file is gone"));
    }

    private void found(Run run, String team, String key, String detail) {
        run.tally().found(new Drift(DriftKind.TEAM, team, key, detail));
        hints.send(run, List.of(key));
    }
}

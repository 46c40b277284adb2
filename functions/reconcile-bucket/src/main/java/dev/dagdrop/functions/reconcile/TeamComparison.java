package dev.dagdrop.functions.reconcile;

import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.check.ProfileFileName;
import dev.dagdrop.profile.model.ProfilePermissions;
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
        return ProfileFileName.of(key).team().map(TeamAttributes.PREFIX::concat);
    }

    /**
     * A profile's file.
     *
     * @param known the record of its team
     * @param endpoints who is subscribed
     */
    void file(ComparisonRun run, BucketListing.ListedObject file, Optional<ComparedTeam> known, Set<String> endpoints) {
        if (run.isTooFresh(file.modifiedAt())
                || known.filter(team -> team.isClaimed(clock.instant())).isPresent()) {
            return;
        }
        boolean isAnother = known.filter(ComparedTeam::isActive)
                .flatMap(ComparedTeam::key)
                .filter(key -> !key.equals(file.key()))
                .isPresent();
        if (isAnother) {
            // Refused, as long as the team's own file exists; where that is gone, its record says so.
            return;
        }
        difference(file, known, endpoints)
                .ifPresent(detail -> run.driftCounts()
                        .found(new Drift(
                                DriftKind.TEAM,
                                ProfileFileName.of(file.key()).team().orElse(""),
                                file.key(),
                                detail)));
        // Profiles are few: each is looked at again, also those in which nothing here can see a difference.
        hints.send(run, List.of(file.key()));
    }

    private static Optional<String> difference(
            BucketListing.ListedObject file, Optional<ComparedTeam> known, Set<String> endpoints) {
        if (known.isEmpty()) {
            return Optional.of("nothing has looked at this profile yet");
        }
        ComparedTeam team = known.get();
        if (team.removed()) {
            return Optional.of("the profile was removed, and is back");
        }
        if (team.owes()) {
            return Optional.of("not everything was done that follows from its last change");
        }
        return team.profile()
                .map(text -> subscriptions(file.key(), text, endpoints))
                .orElseGet(() -> Optional.of("it was not accepted, or not looked at yet"));
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
                .read(
                        text.getBytes(StandardCharsets.UTF_8),
                        ProfileFileName.of(key).name(),
                        ProfilePermissions.anything())
                .profile();
    }

    /** A team's record, after all files were seen. */
    void record(ComparisonRun run, SeenNames seenNames, ComparedTeam team) {
        team.key()
                .filter(key -> team.isActive() && !team.isClaimed(clock.instant()) && !seenNames.hasProfile(key))
                .ifPresent(key -> {
                    run.driftCounts()
                            .found(new Drift(
                                    DriftKind.TEAM, team.team(), key, "the profile is active, and its file is gone"));
                    hints.send(run, List.of(key));
                });
    }
}

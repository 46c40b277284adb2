package dev.dagdrop.registration.onboard;

import dev.dagdrop.profile.Reading;
import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.model.Permitted;
import dev.dagdrop.profile.model.Subscriber;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.object.ReadResult;
import dev.dagdrop.registration.team.CachedTeamProfiles;
import dev.dagdrop.registration.team.TeamStore;
import dev.dagdrop.registration.team.TeamStore.Begun;
import dev.dagdrop.registration.team.TeamStore.Claim;
import dev.dagdrop.registration.upload.Removal;
import dev.dagdrop.registration.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The road of a profile: claim the team, read the exact version, check, subscribe, put into force, announce, and order that
 * what it concerns is looked through.
 *
 * <p>Whatever stops it on the way, delivering the event again brings it to the same end: the claim is fenced, each step may be
 * repeated, and the profile is put into force only once its subscribers are.
 */
public final class Onboarding {
    /** By how much the claim outlives the invocation. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    /** Every cached copy of the earlier profile is older by then, clocks that differ included. */
    private static final Duration CACHES_AGED = CachedTeamProfiles.AGE.plusSeconds(15);

    private final Installation installation;
    private final TeamProfileReader reader = new TeamProfileReader();
    private final TeamStore store;
    private final ObjectReader objects;
    private final Subscriptions subscriptions;
    private final Notices notices;
    private final TeamQueue queue;
    private final InstantSource clock;
    private final TeamNotice composer;

    public Onboarding(
            Installation installation,
            TeamStore store,
            ObjectReader objects,
            Subscriptions subscriptions,
            Notices notices,
            TeamQueue queue,
            InstantSource clock) {
        this.installation = installation;
        this.store = store;
        this.objects = objects;
        this.subscriptions = subscriptions;
        this.notices = notices;
        this.queue = queue;
        this.clock = clock;
        this.composer = new TeamNotice(installation);
    }

    /**
     * Brings a new version of a profile to its end.
     *
     * @param deadline when this invocation is stopped
     * @throws RuntimeException when something stood in the way; the event is to be delivered again
     */
    public TeamOutcome uploaded(Upload upload, Instant deadline) {
        String key = upload.key();
        return switch (ProfilePlace.of(upload.bucket(), key, installation)) {
            case ProfilePlace.Elsewhere elsewhere -> new TeamOutcome.Ignored(elsewhere.reason());
            case ProfilePlace.InFolder _ -> announced(Optional.empty(), key, new TeamOutcome.Misplaced());
            // It can be no team's, so there is nothing to claim; reading it gives the finding that says so.
            case ProfilePlace.Nameless _ -> announced(Optional.empty(), key, refusedByName(upload));
            case ProfilePlace.OfTeam profile ->
                claimed(
                        profile.team(),
                        upload,
                        deadline,
                        taken -> announced(Optional.of(profile.team()), key, taken),
                        granted -> take(granted, upload, deadline));
        };
    }

    /** Takes a profile out of force whose file is gone. */
    public TeamOutcome removed(Removal removal, Instant deadline) {
        return switch (ProfilePlace.of(removal.bucket(), removal.key(), installation)) {
            case ProfilePlace.Elsewhere elsewhere -> new TeamOutcome.Ignored(elsewhere.reason());
            case ProfilePlace.InFolder _, ProfilePlace.Nameless _ ->
                new TeamOutcome.Ignored("it was no team's profile");
            case ProfilePlace.OfTeam profile ->
                objects.isThere(removal.bucket(), removal.key())
                        ? new TeamOutcome.Superseded("the key has a profile still, or again")
                        : claimed(
                                profile.team(),
                                removal.asUpload(),
                                deadline,
                                taken -> new TeamOutcome.Ignored(taken.key() + " is the team's profile, and is there"),
                                granted -> remove(granted, removal.key(), deadline));
        };
    }

    private TeamOutcome refusedByName(Upload upload) {
        return switch (objects.read(upload, reader.maxBytes())) {
            case ReadResult.Gone gone -> new TeamOutcome.Superseded(gone.reason());
            case ReadResult.TooLarge tooLarge ->
                new TeamOutcome.Rejected(
                        reader.tooLarge(tooLarge.size(), upload.key(), installation.permitted())
                                .verdict(),
                        false);
            case ReadResult.Content content ->
                new TeamOutcome.Rejected(
                        reader.read(content.bytes(), upload.key(), installation.permitted())
                                .verdict(),
                        false);
        };
    }

    /** What is done under a claim. */
    private interface Work {
        TeamOutcome under(Begun.Granted granted);
    }

    private TeamOutcome claimed(
            String team,
            Upload change,
            Instant deadline,
            Function<TeamOutcome.Taken, TeamOutcome> whenTaken,
            Work work) {
        Begun begun = store.begin(team, change, deadline.plus(MARGIN));
        return switch (begun) {
            case Begun.Finished _ -> new TeamOutcome.Superseded("this change was dealt with before");
            case Begun.Stale _ -> new TeamOutcome.Superseded("a newer version of the profile is recorded");
            case Begun.Leased _ -> new TeamOutcome.Deferred("another invocation is at work on the team");
            case Begun.Taken taken -> whenTaken.apply(new TeamOutcome.Taken(taken.key()));
            case Begun.Granted granted -> {
                try {
                    TeamOutcome outcome = work.under(granted);
                    store.finish(granted.claim());
                    yield outcome;
                } catch (RuntimeException e) {
                    throw released(granted.claim(), e);
                }
            }
        };
    }

    private RuntimeException released(Claim claim, RuntimeException failure) {
        try {
            store.release(claim);
        } catch (RuntimeException e) {
            // The lease ends by itself; the first failure is the one to report.
            failure.addSuppressed(e);
        }
        return failure;
    }

    private TeamOutcome take(Begun.Granted granted, Upload upload, Instant deadline) {
        return switch (objects.read(upload, reader.maxBytes())) {
            case ReadResult.Gone gone -> new TeamOutcome.Superseded(gone.reason());
            case ReadResult.TooLarge tooLarge ->
                decide(
                        granted,
                        upload,
                        reader.tooLarge(tooLarge.size(), upload.key(), installation.permitted()),
                        "",
                        deadline);
            case ReadResult.Content content ->
                decide(
                        granted,
                        upload,
                        reader.read(content.bytes(), upload.key(), installation.permitted()),
                        new String(content.bytes(), StandardCharsets.UTF_8),
                        deadline);
        };
    }

    private TeamOutcome decide(Begun.Granted granted, Upload upload, Reading reading, String text, Instant deadline) {
        String team = granted.claim().team();
        Optional<TeamProfile> profile = reading.profile();
        if (profile.isEmpty()) {
            boolean earlierStays = granted.earlier().isPresent();
            return announced(
                    Optional.of(team), upload.key(), new TeamOutcome.Rejected(reading.verdict(), earlierStays));
        }
        boolean same = granted.earlier().filter(text::equals).isPresent();
        List<String> remarks =
                subscriptions.align(team, profile.get().subscribers(), subscribers(team, granted.earlier()), deadline);
        if (same && !granted.again()) {
            return new TeamOutcome.Unchanged();
        }
        if (!store.accept(granted.claim(), text)) {
            return new TeamOutcome.Deferred("the claim was lost to another invocation");
        }
        TeamOutcome outcome = granted.earlier().isEmpty()
                ? new TeamOutcome.Onboarded(profile.get(), reading.verdict(), remarks)
                : new TeamOutcome.Changed(profile.get(), reading.verdict(), remarks);
        announced(Optional.of(team), upload.key(), outcome);
        queue.send(new RedriveOrder(team, clock.instant(), Optional.empty()), CACHES_AGED);
        return outcome;
    }

    private TeamOutcome remove(Begun.Granted granted, String key, Instant deadline) {
        String team = granted.claim().team();
        if (granted.earlier().isEmpty() && !granted.again()) {
            return new TeamOutcome.Ignored("the team had no profile in force");
        }
        // Its people are to hear of it, so they are told before they are unsubscribed.
        announced(Optional.of(team), key, new TeamOutcome.Removed());
        subscriptions.align(team, List.of(), subscribers(team, granted.earlier()), deadline);
        return store.remove(granted.claim(), clock.instant())
                ? new TeamOutcome.Removed()
                : new TeamOutcome.Deferred("the claim was lost to another invocation");
    }

    /** A profile that the rules of this version refuse had subscribers all the same; the next change finds them. */
    private List<Subscriber> subscribers(String team, Optional<String> earlier) {
        return earlier.flatMap(
                        text -> reader.read(text.getBytes(StandardCharsets.UTF_8), team + ".yaml", Permitted.anything())
                                .profile())
                .map(TeamProfile::subscribers)
                .orElse(List.of());
    }

    private TeamOutcome announced(Optional<String> team, String key, TeamOutcome outcome) {
        composer.of(team, key, outcome).ifPresent(notices::publish);
        return outcome;
    }
}

package dev.dagdrop.functions.onboard;

import dev.dagdrop.profile.ProfileReading;
import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.registration.digest.Digests;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.object.ObjectState;
import dev.dagdrop.registration.store.ClaimResult;
import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.store.Lease;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes an active profile match its file as it is now: claim, look, check, accept, hint, subscribe, complete, notify.
 *
 * <p>It may stop anywhere: the next run comes to the same end. What follows from an accepted profile is owed by the record
 * until it is done.
 */
final class ProfileController {
    /** More hints than this while a key is looked at are another invocation's turn. */
    private static final int MOST_PASSES = 4;

    private static final String NO_PROFILE = "it was no team's profile";

    private final OnboardingScope scope;
    private final ObjectReader objects;
    private final Claims claims;
    private final ProfilePass pass;
    private final Notices notices;
    private final ProfileNotice composer = new ProfileNotice();
    private final TeamProfileReader reader = new TeamProfileReader();

    ProfileController(OnboardingScope scope, ObjectReader objects, Claims claims, ProfilePass pass, Notices notices) {
        this.scope = scope;
        this.objects = objects;
        this.claims = claims;
        this.pass = pass;
        this.notices = notices;
    }

    /**
     * Makes the profile match.
     *
     * @param deadline when this invocation is stopped
     * @throws RuntimeException when something stood in the way; the key has to be looked at again
     */
    ProfileOutcome run(String key, Instant deadline) {
        return switch (ProfileKey.of(key, scope)) {
            case ProfileKey.NotAProfile(String reason) -> new ProfileOutcome.ProfileIgnored(reason);
            case ProfileKey.InFolder _ ->
                objects.exists(key)
                        ? announced(key, new ProfileOutcome.ProfileMisplaced())
                        : new ProfileOutcome.ProfileIgnored(NO_PROFILE);
            // It can be no team's, so there is nothing to claim; reading it gives the finding that says so.
            case ProfileKey.InvalidTeamName _ -> nameless(key);
            case ProfileKey.ProfileOf(ProfileOwner owner) -> run(owner, key, deadline);
        };
    }

    private ProfileOutcome nameless(String key) {
        return switch (objects.look(key, reader.maxBytes())) {
            case ObjectState.Present present ->
                rejected(key, reader.read(present.content().bytes(), key, scope.permitted()));
            case ObjectState.TooLargeObject(ObjectState.ObjectVersion _, long size) ->
                rejected(key, reader.tooLarge(size, key, scope.permitted()));
            case ObjectState.Absent _, ObjectState.LockedObject _, ObjectState.Forbidden _ ->
                new ProfileOutcome.ProfileIgnored(NO_PROFILE);
        };
    }

    private ProfileOutcome rejected(String key, ProfileReading reading) {
        return announced(key, new ProfileOutcome.ProfileRejected(reading.validation(), false));
    }

    private ProfileOutcome announced(String key, ProfileOutcome outcome) {
        notices.publish(composer.of(new ProfileFile(new ProfileOwner.NoTeamNamed(), key, scope), outcome));
        return outcome;
    }

    private ProfileOutcome run(ProfileOwner owner, String key, Instant deadline) {
        return switch (claims.claim(owner.recordId(), key, Lease.end(deadline))) {
            // Its holder looks again, unless it is dead: then only this message still names the key.
            case ClaimResult.LooksAgain(Instant until) -> busy("this file", until);
            case ClaimResult.Busy(String _, Instant until) -> busy("another file of this team", until);
            case ClaimResult.Granted granted -> {
                ClaimedTeamRecord claimed =
                        new ClaimedTeamRecord(claims, granted.claim(), TeamItem.read(granted.item()), notices);
                try {
                    yield run(claimed, owner, key, deadline);
                } catch (RetryLaterException e) {
                    claimed.release();
                    yield new ProfileOutcome.ProfileDeferred(e.reason());
                } catch (RuntimeException e) {
                    throw released(claimed, e);
                }
            }
        };
    }

    private static ProfileOutcome busy(String what, Instant until) {
        return new ProfileOutcome.ProfileDeferred("another invocation works on " + what + " until " + until);
    }

    private ProfileOutcome run(ClaimedTeamRecord claimed, ProfileOwner owner, String key, Instant deadline) {
        claimed.record().notice().ifPresent(claimed::publish);
        for (int i = 0; i < MOST_PASSES; i++) {
            ProfilePass.ProfilePassResult passResult = pass(claimed, owner, key, deadline);
            Optional<Notice> notice = notice(claimed, owner, passResult);
            boolean completed = claimed.complete(claimed.record().withPendingNotice(notice.map(Notice::shortened)));
            notice.ifPresent(claimed::publish);
            if (completed) {
                return passResult.outcome();
            }
        }
        throw new RetryLaterException("the profile was changed faster than it could be looked at");
    }

    /** An error of the machine or of this program costs one file, and its people hear of it. */
    private ProfilePass.ProfilePassResult pass(
            ClaimedTeamRecord claimed, ProfileOwner owner, String key, Instant deadline) {
        try {
            return pass.over(claimed, owner, key, deadline);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return ProfilePass.ProfilePassResult.of(
                    new ProfileOutcome.ProfileFailed(
                            "the function could not deal with this file: "
                                    + e.getClass().getSimpleName(),
                            "Report it with the file to the maintainers of dagdrop; other files are not concerned.",
                            claimed.record().isActive()),
                    key,
                    "error");
        }
    }

    /** The notice that is owed: about every refusal once, and about everything that follows from a change. */
    private Optional<Notice> notice(
            ClaimedTeamRecord claimed, ProfileOwner owner, ProfilePass.ProfilePassResult passResult) {
        TeamRecord record = claimed.record();
        ProfileOutcome outcome = passResult.outcome();
        if (outcome.isRefusal()) {
            ProfileOutcomeDescription said = outcome.description();
            TeamRecord.AnnouncedRefusal refusal = new TeamRecord.AnnouncedRefusal(
                    passResult.key(),
                    Digests.sha256(
                            said.label(), passResult.object(), said.reason().orElse("")));
            if (record.refusal().filter(refusal::equals).isPresent()) {
                return Optional.empty();
            }
            claimed.keep(record.refused(Optional.of(refusal)));
        } else if (record.isRefused(passResult.key())) {
            claimed.keep(record.refused(Optional.empty()));
        }
        return outcome.isAnnounced() && !passResult.told()
                ? Optional.of(composer.of(new ProfileFile(owner, passResult.key(), scope), outcome))
                : Optional.empty();
    }

    private static RuntimeException released(ClaimedTeamRecord claimed, RuntimeException failure) {
        try {
            claimed.release();
        } catch (RuntimeException e) {
            // The lease ends by itself; the first failure is the one to report.
            failure.addSuppressed(e);
        }
        return failure;
    }
}

package dev.dagdrop.functions.onboard;

import dev.dagdrop.profile.Reading;
import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.registration.digest.Digests;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.object.Look;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.store.Claiming;
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

    private final Place place;
    private final ObjectReader objects;
    private final Claims claims;
    private final ProfilePass pass;
    private final Notices notices;
    private final TeamNotice composer = new TeamNotice();
    private final TeamProfileReader reader = new TeamProfileReader();

    ProfileController(Place place, ObjectReader objects, Claims claims, ProfilePass pass, Notices notices) {
        this.place = place;
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
    TeamOutcome run(String key, Instant deadline) {
        return switch (ProfileKey.of(key, place)) {
            case ProfileKey.Elsewhere(String reason) -> new TeamOutcome.Ignored(reason);
            case ProfileKey.InFolder _ ->
                objects.exists(key) ? announced(key, new TeamOutcome.Misplaced()) : new TeamOutcome.Ignored(NO_PROFILE);
            // It can be no team's, so there is nothing to claim; reading it gives the finding that says so.
            case ProfileKey.Nameless _ -> nameless(key);
            case ProfileKey.Of(Owner owner) -> run(owner, key, deadline);
        };
    }

    private TeamOutcome nameless(String key) {
        return switch (objects.look(key, reader.maxBytes())) {
            case Look.Present present ->
                rejected(key, reader.read(present.content().bytes(), key, place.permitted()));
            case Look.TooLarge(Look.Version _, long size) ->
                rejected(key, reader.tooLarge(size, key, place.permitted()));
            case Look.Absent _, Look.Locked _, Look.Forbidden _ -> new TeamOutcome.Ignored(NO_PROFILE);
        };
    }

    private TeamOutcome rejected(String key, Reading reading) {
        return announced(key, new TeamOutcome.Rejected(reading.validation(), false));
    }

    private TeamOutcome announced(String key, TeamOutcome outcome) {
        notices.publish(composer.of(new ProfileFile(new Owner.Nobody(), key, place), outcome));
        return outcome;
    }

    private TeamOutcome run(Owner owner, String key, Instant deadline) {
        return switch (claims.claim(owner.recordId(), key, Lease.end(deadline))) {
            // Its holder looks again, unless it is dead: then only this message still names the key.
            case Claiming.LooksAgain(Instant until) -> busy("this file", until);
            case Claiming.Busy(String _, Instant until) -> busy("another file of this team", until);
            case Claiming.Granted granted -> {
                Held held = new Held(claims, granted.claim(), TeamItem.read(granted.item()), notices);
                try {
                    yield run(held, owner, key, deadline);
                } catch (NotNowException e) {
                    held.release();
                    yield new TeamOutcome.Deferred(e.reason());
                } catch (RuntimeException e) {
                    throw released(held, e);
                }
            }
        };
    }

    private static TeamOutcome busy(String what, Instant until) {
        return new TeamOutcome.Deferred("another invocation works on " + what + " until " + until);
    }

    private TeamOutcome run(Held held, Owner owner, String key, Instant deadline) {
        held.record().notice().ifPresent(held::publish);
        for (int i = 0; i < MOST_PASSES; i++) {
            ProfilePass.Done done = pass(held, owner, key, deadline);
            Optional<Notice> notice = notice(held, owner, done);
            boolean completed = held.complete(held.record().owing(notice.map(Notice::shortened)));
            notice.ifPresent(held::publish);
            if (completed) {
                return done.outcome();
            }
        }
        throw new NotNowException("the profile was changed faster than it could be looked at");
    }

    /** An error of the machine or of this program costs one file, and its people hear of it. */
    private ProfilePass.Done pass(Held held, Owner owner, String key, Instant deadline) {
        try {
            return pass.over(held, owner, key, deadline);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return ProfilePass.Done.of(
                    new TeamOutcome.Failed(
                            "the function could not deal with this file: "
                                    + e.getClass().getSimpleName(),
                            "Report it with the file to the maintainers of dagdrop; other files are not concerned.",
                            held.record().isActive()),
                    key,
                    "error");
        }
    }

    /** The notice that is owed: about every refusal once, and about everything that follows from a change. */
    private Optional<Notice> notice(Held held, Owner owner, ProfilePass.Done done) {
        TeamRecord record = held.record();
        TeamOutcome outcome = done.outcome();
        if (outcome.isRefusal()) {
            Description said = outcome.description();
            TeamRecord.Refusal refusal = new TeamRecord.Refusal(
                    done.key(),
                    Digests.sha256(said.label(), done.object(), said.reason().orElse("")));
            if (record.refusal().filter(refusal::equals).isPresent()) {
                return Optional.empty();
            }
            held.keep(record.refused(Optional.of(refusal)));
        } else if (record.isRefused(done.key())) {
            held.keep(record.refused(Optional.empty()));
        }
        return outcome.isTold() && !done.told()
                ? Optional.of(composer.of(new ProfileFile(owner, done.key(), place), outcome))
                : Optional.empty();
    }

    private static RuntimeException released(Held held, RuntimeException failure) {
        try {
            held.release();
        } catch (RuntimeException e) {
            // The lease ends by itself; the first failure is the one to report.
            failure.addSuppressed(e);
        }
        return failure;
    }
}

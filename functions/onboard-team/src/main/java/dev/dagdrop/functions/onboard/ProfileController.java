package dev.dagdrop.functions.onboard;

import dev.dagdrop.profile.Reading;
import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.registration.digest.Digests;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.object.Look;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.store.Claim;
import dev.dagdrop.registration.store.Claiming;
import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.store.Update;
import dev.dagdrop.registration.team.TeamAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes a team's active profile match its file as it is now: claim, look, check, accept, subscribe, hint, complete, notify.
 *
 * <p>It may stop anywhere: the next run comes to the same end. What follows an accepted profile is owed by the record until it
 * is done.
 */
final class ProfileController {
    /** By how much the stored lease outlives the invocation. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    private static final int MOST_PASSES = 4;

    private final Place place;
    private final ObjectReader objects;
    private final Claims claims;
    private final ProfilePass pass;
    private final Notices notices;
    private final TeamNotice composer;
    private final TeamProfileReader reader = new TeamProfileReader();

    ProfileController(Place place, ObjectReader objects, Claims claims, ProfilePass pass, Notices notices) {
        this.place = place;
        this.objects = objects;
        this.claims = claims;
        this.pass = pass;
        this.notices = notices;
        this.composer = new TeamNotice(place);
    }

    /**
     * Makes the profile match.
     *
     * @param deadline when this invocation is stopped
     * @throws RuntimeException when something stood in the way; the key has to be looked at again
     */
    TeamOutcome run(String key, Instant deadline) {
        return switch (ProfileKey.of(place.bucket(), key, place)) {
            case ProfileKey.Elsewhere elsewhere -> new TeamOutcome.Ignored(elsewhere.reason());
            case ProfileKey.InFolder _ -> misplaced(key);
            // It can be no team's, so there is nothing to claim; reading it gives the finding that says so.
            case ProfileKey.Nameless _ -> nameless(key);
            case ProfileKey.OfTeam(String team) -> run(team, key, deadline);
        };
    }

    private TeamOutcome misplaced(String key) {
        return objects.head(key).isPresent()
                ? announced(key, new TeamOutcome.Misplaced())
                : new TeamOutcome.Ignored("it was no team's profile");
    }

    private TeamOutcome nameless(String key) {
        return switch (objects.look(key, reader.maxBytes())) {
            case Look.Present present ->
                rejected(key, reader.read(present.content().bytes(), key, place.permitted()));
            case Look.TooLarge tooLarge -> rejected(key, reader.tooLarge(tooLarge.size(), key, place.permitted()));
            case Look.Absent _, Look.Locked _, Look.Forbidden _ -> new TeamOutcome.Ignored("it was no team's profile");
        };
    }

    private TeamOutcome rejected(String key, Reading reading) {
        return announced(key, new TeamOutcome.Rejected(reading.verdict(), false));
    }

    private TeamOutcome announced(String key, TeamOutcome outcome) {
        composer.of(Optional.empty(), key, outcome).ifPresent(notices::publish);
        return outcome;
    }

    private TeamOutcome run(String team, String key, Instant deadline) {
        return switch (claims.claim(TeamAttributes.PREFIX + team, key, deadline.plus(MARGIN))) {
            case Claiming.LooksAgain _ ->
                new TeamOutcome.Ignored(
                        "another invocation works on this profile and looks at it again before it ends");
            case Claiming.Busy busy ->
                new TeamOutcome.Deferred("another invocation works on this team until " + busy.until());
            case Claiming.Granted granted -> {
                try {
                    yield run(granted.claim(), TeamRecord.read(granted.item()), team, deadline);
                } catch (RuntimeException e) {
                    throw released(granted.claim(), e);
                }
            }
        };
    }

    private TeamOutcome run(Claim claim, TeamRecord found, String team, Instant deadline) {
        found.notice().ifPresent(notice -> publish(claim, notice));
        TeamRecord record = found;
        for (int i = 0; i < MOST_PASSES; i++) {
            ProfilePass.Done done = pass.over(claim, record, team, deadline);
            TeamOutcome outcome = done.outcome();
            if (outcome instanceof TeamOutcome.Deferred) {
                claims.release(claim, new Update());
                return outcome;
            }
            String digest = Digests.sha256(outcome.label(), claim.subject(), done.object());
            boolean saidBefore = outcome.isRefusal()
                    && found.lastNotice().filter(digest::equals).isPresent();
            Optional<Notice> notice =
                    saidBefore ? Optional.empty() : composer.of(Optional.of(team), claim.subject(), outcome);
            Update update = done.update();
            notice.ifPresent(message -> TeamRecord.owing(update, message.shortened(), digest));
            switch (claims.complete(claim, update)) {
                case DONE -> {
                    notice.ifPresent(message -> publish(claim, message));
                    return outcome;
                }
                case LOST -> {
                    return new TeamOutcome.Deferred("the lease ran out before the record was written");
                }
                case LOOK_AGAIN -> {
                    notice.ifPresent(notices::publish);
                    claims.amend(claim, done.update().remove("Notice"));
                    record = done.after();
                }
            }
        }
        claims.release(claim, new Update());
        return new TeamOutcome.Deferred("the profile was changed faster than it could be looked at");
    }

    private void publish(Claim claim, Notice notice) {
        notices.publish(notice);
        claims.amend(claim, TeamRecord.noticeSent());
    }

    private RuntimeException released(Claim claim, RuntimeException failure) {
        try {
            claims.release(claim, new Update());
        } catch (RuntimeException e) {
            // The lease ends by itself; the first failure is the one to report.
            failure.addSuppressed(e);
        }
        return failure;
    }
}

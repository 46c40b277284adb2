package dev.dagdrop.functions.onboard;

import dev.dagdrop.functions.onboard.Subscriptions.Address;
import dev.dagdrop.functions.onboard.Subscriptions.Alignment;
import dev.dagdrop.profile.Reading;
import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.check.FileName;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.object.Look;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.store.Claim;
import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.store.Update;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** One look at a profile's key, under a claim, and what follows from it. */
final class ProfilePass {
    private final Place place;
    private final ObjectReader objects;
    private final Claims claims;
    private final Followers followers;
    private final InstantSource clock;
    private final TeamProfileReader reader = new TeamProfileReader();

    ProfilePass(Place place, ObjectReader objects, Claims claims, Followers followers, InstantSource clock) {
        this.place = place;
        this.objects = objects;
        this.claims = claims;
        this.followers = followers;
        this.clock = clock;
    }

    /**
     * What a pass came to.
     *
     * @param object what tells the object from any other under its key; a constant where there is none
     * @param update what is still to be written
     * @param after the record once that is written
     */
    record Done(TeamOutcome outcome, String object, Update update, TeamRecord after) {
        static Done of(TeamOutcome outcome, String object, TeamRecord record) {
            return new Done(outcome, object, new Update(), record);
        }

        static Done deferred(String reason, TeamRecord record) {
            return of(new TeamOutcome.Deferred(reason), "", record);
        }
    }

    /** Looks and acts. */
    Done over(Claim claim, TeamRecord record, String team, Instant deadline) {
        String key = claim.subject();
        boolean active = record.profile().isPresent();
        Look look = objects.look(key, reader.maxBytes());
        Optional<String> other = record.key().filter(holder -> active && !holder.equals(key));
        if (other.isPresent() && look instanceof Look.Absent) {
            return Done.of(new TeamOutcome.Ignored("the team's profile is another file"), "absent", record);
        }
        if (other.filter(holder -> objects.head(holder).isPresent()).isPresent()) {
            return Done.of(new TeamOutcome.Taken(other.get()), object(look), record);
        }
        return switch (look) {
            case Look.Absent _ -> removed(claim, record, team, deadline);
            case Look.Locked(String reason, String remedy) ->
                Done.of(new TeamOutcome.Unreadable(reason, remedy, active), "locked", record);
            case Look.Forbidden(String reason, String remedy) ->
                Done.of(new TeamOutcome.Unreadable(reason, remedy, active), "forbidden", record);
            case Look.TooLarge tooLarge ->
                refused(reader.tooLarge(tooLarge.size(), key, place.permitted()), look, record);
            case Look.Present present -> present(claim, record, team, present, deadline);
        };
    }

    private static String object(Look look) {
        return switch (look) {
            case Look.Present present -> present.version().identity();
            case Look.TooLarge tooLarge -> tooLarge.version().identity();
            case Look.Absent _, Look.Locked _, Look.Forbidden _ -> "";
        };
    }

    private static Done refused(Reading reading, Look look, TeamRecord record) {
        return Done.of(
                new TeamOutcome.Rejected(reading.verdict(), record.profile().isPresent()), object(look), record);
    }

    private Done present(Claim claim, TeamRecord record, String team, Look.Present present, Instant deadline) {
        byte[] content = present.content().bytes();
        Reading reading = reader.read(content, claim.subject(), place.permitted());
        if (reading.profile().isEmpty()) {
            return refused(reading, present, record);
        }
        String text = new String(content, StandardCharsets.UTF_8);
        Optional<TeamRecord> accepted =
                record.profile().filter(text::equals).isPresent() ? Optional.of(record) : accept(claim, record, text);
        return accepted.map(active -> follow(claim, active, team, reading, object(present), deadline))
                .orElseGet(() -> Done.deferred("the lease ran out before the profile was accepted", record));
    }

    private Optional<TeamRecord> accept(Claim claim, TeamRecord record, String text) {
        boolean isFirst = record.profile().isEmpty();
        return claims.amend(claim, TeamRecord.accepted(claim.subject(), text, isFirst))
                ? Optional.of(record.active(claim.subject(), text, isFirst))
                : Optional.empty();
    }

    private Done follow(Claim claim, TeamRecord record, String team, Reading reading, String object, Instant deadline) {
        TeamProfile profile = reading.profile().orElseThrow();
        Alignment alignment = followers.subscriptions().align(team, profile.subscribers(), addresses(record), deadline);
        if (!(alignment instanceof Alignment.Done(List<String> remarks))) {
            return Done.deferred("another invocation changes the topic's subscriptions", record);
        }
        if (record.change().isPresent() && !hinted(claim, record.change().get(), team, deadline)) {
            return Done.deferred("more hints are owed than this invocation has time for", record);
        }
        List<String> subscribed = profile.subscribers().stream()
                .map(Address::of)
                .map(Address::text)
                .toList();
        TeamOutcome outcome = record.change()
                .<TeamOutcome>map(change -> change.isFirst()
                        ? new TeamOutcome.Onboarded(profile, reading.verdict(), remarks)
                        : new TeamOutcome.Changed(profile, reading.verdict(), remarks))
                .orElseGet(TeamOutcome.Unchanged::new);
        return new Done(outcome, object, TeamRecord.settled(subscribed), record.settledWith(subscribed));
    }

    private static List<Address> addresses(TeamRecord record) {
        return record.subscribed().stream().map(Address::of).toList();
    }

    /** Hints for every definition that the profile concerns; false when the invocation's time runs out before the last. */
    private boolean hinted(Claim claim, TeamRecord.Change change, String owner, Instant deadline) {
        Optional<String> after = Optional.of(change.hintedTo());
        while (after.isPresent()) {
            if (clock.instant().plus(Followers.RESERVE).isAfter(deadline)) {
                claims.amend(claim, TeamRecord.hintedTo(after.get()));
                return false;
            }
            TeamKeys.Page page = followers.keys().page(owner, after.get());
            followers.hints().send(place.bucket(), page.definitions(), Followers.CACHES_AGED);
            after = page.last();
        }
        return true;
    }

    /** The removal of a team's profile refuses its next files; that of the default profile changes settings of them all. */
    private Done removed(Claim claim, TeamRecord record, String team, Instant deadline) {
        boolean active = record.profile().isPresent();
        if (!active && record.change().isEmpty()) {
            return Done.of(new TeamOutcome.Ignored("the team has no active profile"), "absent", record);
        }
        TeamRecord inactive = record;
        if (active) {
            // Before they are unsubscribed, its people hear of it.
            followers.announceRemoval(Optional.of(team), claim.subject());
            if (followers.subscriptions().align(team, List.of(), addresses(record), deadline)
                    instanceof Alignment.Busy) {
                return Done.deferred("another invocation changes the topic's subscriptions", record);
            }
            inactive = record.inactive();
            if (!claims.amend(claim, TeamRecord.removed(clock.instant().toString()))) {
                return Done.deferred("the lease ran out before the profile was made inactive", record);
            }
        }
        boolean concernsAll = team.equals(FileName.DEFAULTS);
        if (concernsAll && !hinted(claim, inactive.change().orElseThrow(), team, deadline)) {
            return Done.deferred("more hints are owed than this invocation has time for", inactive);
        }
        return new Done(
                new TeamOutcome.Removed(), "absent", TeamRecord.settled(List.of()), inactive.settledWith(List.of()));
    }
}

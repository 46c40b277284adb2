package dev.dagdrop.functions.onboard;

import dev.dagdrop.functions.onboard.Subscriptions.Address;
import dev.dagdrop.functions.onboard.TeamRecord.Change;
import dev.dagdrop.profile.Reading;
import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.object.Look;
import dev.dagdrop.registration.object.ObjectReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** One look at a profile's key, under a claim, and what follows from it. */
final class ProfilePass {
    private static final String ABSENT = "absent";

    private final Place place;
    private final ObjectReader objects;
    private final Following following;
    private final TeamNotice composer;
    private final InstantSource clock;
    private final TeamProfileReader reader = new TeamProfileReader();

    ProfilePass(Place place, ObjectReader objects, Following following, TeamNotice composer, InstantSource clock) {
        this.place = place;
        this.objects = objects;
        this.following = following;
        this.composer = composer;
        this.clock = clock;
    }

    /**
     * What a pass came to; the record to be written is in {@link Held#record}.
     *
     * @param key the file it is about
     * @param object what tells the object from any other under its key
     * @param told whether people heard of it already
     */
    record Done(TeamOutcome outcome, String key, String object, boolean told) {
        static Done of(TeamOutcome outcome, String key, String object) {
            return new Done(outcome, key, object, false);
        }
    }

    /**
     * Looks and acts.
     *
     * @throws NotNowException when another invocation has to go on
     */
    Done over(Held held, Owner owner, String key, Instant deadline) {
        Look look = objects.look(key, reader.maxBytes());
        TeamRecord record = held.record();
        Optional<String> other = record.key().filter(holder -> record.isActive() && !holder.equals(key));
        boolean isTaken = other.filter(this::exists).isPresent();
        if (look instanceof Look.Absent) {
            return isTaken ? surplusGone(held, key) : gone(held, owner, key, deadline);
        }
        if (isTaken) {
            held.keep(record.awaitedBy(Optional.of(key)));
            return Done.of(new TeamOutcome.Taken(other.get()), key, object(look));
        }
        held.keep(record.heldBy(key));
        boolean stays = record.isActive();
        return switch (look) {
            case Look.Absent _ -> throw new IllegalStateException("an absent object was dealt with");
            case Look.Locked(String cause, String remedy) ->
                refused(new TeamOutcome.Locked(cause, remedy, stays), held, owner, "locked", deadline);
            case Look.Forbidden(String cause, String remedy) ->
                refused(new TeamOutcome.Failed(cause, remedy, stays), held, owner, "forbidden", deadline);
            case Look.TooLarge(Look.Version version, long size) ->
                refused(
                        rejected(reader.tooLarge(size, key, place.permitted()), stays),
                        held,
                        owner,
                        version.identity(),
                        deadline);
            case Look.Present present -> present(held, owner, key, present, deadline);
        };
    }

    /** The profile before it stays active, and its files may not have been hinted to the last. */
    private Done refused(TeamOutcome outcome, Held held, Owner owner, String object, Instant deadline) {
        following.hint(held, owner, deadline);
        return Done.of(outcome, held.record().key().orElseThrow(), object);
    }

    private boolean exists(String key) {
        return objects.exists(key);
    }

    private static String object(Look look) {
        return switch (look) {
            case Look.Present(Look.Version version, Look.Content _) -> version.identity();
            case Look.TooLarge(Look.Version version, long _) -> version.identity();
            case Look.Absent _, Look.Locked _, Look.Forbidden _ -> "";
        };
    }

    private static TeamOutcome rejected(Reading reading, boolean earlierStays) {
        return new TeamOutcome.Rejected(reading.validation(), earlierStays);
    }

    private static Done surplusGone(Held held, String key) {
        TeamRecord record = held.record();
        held.keep(record.awaitedBy(record.waiting().filter(waiting -> !waiting.equals(key))));
        return Done.of(new TeamOutcome.Ignored("the profile is another file"), key, ABSENT);
    }

    private Done present(Held held, Owner owner, String key, Look.Present present, Instant deadline) {
        byte[] content = present.content().bytes();
        Reading reading = reader.read(content, key, place.permitted());
        TeamRecord record = held.record();
        if (reading.profile().isEmpty()) {
            return refused(
                    rejected(reading, record.isActive()),
                    held,
                    owner,
                    present.version().identity(),
                    deadline);
        }
        TeamProfile profile = reading.profile().get();
        List<String> subscribers = profile.subscribers().stream()
                .map(subscriber -> Address.of(subscriber).id())
                .toList();
        String text = new String(content, StandardCharsets.UTF_8);
        if (record.profile().filter(text::equals).isEmpty()) {
            // From here on files are held to it, and everything else is owed.
            held.save(record.accepted(text, subscribers));
        }
        following.hint(held, owner, deadline);
        List<String> remarks = following.subscribe(held, owner, profile.subscribers(), deadline);
        TeamOutcome outcome = outcome(held.record(), key, reading, profile, remarks);
        held.keep(held.record()
                .settled(remarks.isEmpty() ? subscribers : held.record().subscribed()));
        return Done.of(outcome, key, present.version().identity());
    }

    private static TeamOutcome outcome(
            TeamRecord record, String key, Reading reading, TeamProfile profile, List<String> remarks) {
        return record.change()
                .<TeamOutcome>map(change -> switch (change) {
                    case FIRST -> new TeamOutcome.Onboarded(profile, reading.validation(), remarks);
                    case LATER, REMOVED -> new TeamOutcome.Changed(reading.validation(), remarks);
                })
                .orElseGet(() -> record.isRefused(key) ? new TeamOutcome.Restored() : new TeamOutcome.Unchanged());
    }

    /** The profile's file is gone: another file that waits takes its place, or the team has no active profile. */
    private Done gone(Held held, Owner owner, String key, Instant deadline) {
        Optional<String> waiting =
                held.record().waiting().filter(other -> !other.equals(key)).filter(this::exists);
        if (waiting.isPresent()) {
            return over(held, owner, waiting.get(), deadline);
        }
        return deactivated(held, owner, key, deadline);
    }

    private Done deactivated(Held held, Owner owner, String key, Instant deadline) {
        TeamRecord record = held.record();
        boolean owes = record.change().filter(Change.REMOVED::equals).isPresent();
        if (!record.isActive() && !owes) {
            held.keep(record.awaitedBy(Optional.empty()));
            return Done.of(new TeamOutcome.Ignored("there is no active profile"), key, ABSENT);
        }
        TeamOutcome.Removed outcome = new TeamOutcome.Removed(List.of());
        if (record.isActive()) {
            String file = record.key().orElse(key);
            Notice notice = composer.of(new ProfileFile(owner, file, place), outcome);
            held.save(record.removed(clock.instant())
                    .awaitedBy(Optional.empty())
                    .refused(Optional.empty())
                    .owing(Optional.of(notice.shortened())));
            // Its people hear of it before they are unsubscribed.
            held.publish(notice);
        }
        switch (owner) {
            // Its next files are refused; the workflows that exist stay as they are.
            case Owner.Team _, Owner.Nobody _ -> held.keep(held.record().hinted());
            case Owner.AllTeams _ -> following.hint(held, owner, deadline);
        }
        List<String> remarks = following.subscribe(held, owner, List.of(), deadline);
        held.keep(held.record().settled(remarks.isEmpty() ? List.of() : record.subscribed()));
        return new Done(new TeamOutcome.Removed(remarks), key, ABSENT, true);
    }
}

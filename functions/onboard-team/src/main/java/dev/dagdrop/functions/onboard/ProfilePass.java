package dev.dagdrop.functions.onboard;

import dev.dagdrop.functions.onboard.Subscriptions.SubscriberAddress;
import dev.dagdrop.functions.onboard.TeamRecord.ProfileChange;
import dev.dagdrop.profile.ProfileReading;
import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.object.ObjectState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** One look at a profile's key, under a claim, and what follows from it. */
final class ProfilePass {
    private static final String ABSENT = "absent";

    private final OnboardingScope scope;
    private final ObjectReader objects;
    private final ProfileFollowUp following;
    private final ProfileNotice composer;
    private final InstantSource clock;
    private final TeamProfileReader reader = new TeamProfileReader();

    ProfilePass(
            OnboardingScope scope,
            ObjectReader objects,
            ProfileFollowUp following,
            ProfileNotice composer,
            InstantSource clock) {
        this.scope = scope;
        this.objects = objects;
        this.following = following;
        this.composer = composer;
        this.clock = clock;
    }

    /**
     * What a pass came to; the record to be written is in {@link ClaimedTeamRecord#record}.
     *
     * @param key the file it is about
     * @param object what tells the object from any other under its key
     * @param told whether people heard of it already
     */
    record ProfilePassResult(ProfileOutcome outcome, String key, String object, boolean told) {
        static ProfilePassResult of(ProfileOutcome outcome, String key, String object) {
            return new ProfilePassResult(outcome, key, object, false);
        }
    }

    /**
     * Looks and acts.
     *
     * @throws RetryLaterException when another invocation has to go on
     */
    ProfilePassResult over(ClaimedTeamRecord claimed, ProfileOwner owner, String key, Instant deadline) {
        ObjectState state = objects.look(key, reader.maxBytes());
        TeamRecord record = claimed.record();
        Optional<String> other = record.key().filter(holder -> record.isActive() && !holder.equals(key));
        boolean isTaken = other.filter(this::exists).isPresent();
        if (state instanceof ObjectState.Absent) {
            return isTaken ? extraFileRemoved(claimed, key) : gone(claimed, owner, key, deadline);
        }
        if (isTaken) {
            claimed.keep(record.withWaitingKey(Optional.of(key)));
            return ProfilePassResult.of(new ProfileOutcome.TeamNameTaken(other.get()), key, object(state));
        }
        claimed.keep(record.heldBy(key));
        boolean stays = record.isActive();
        return switch (state) {
            case ObjectState.Absent _ -> throw new IllegalStateException("an absent object was dealt with");
            case ObjectState.LockedObject(String cause, String remedy) ->
                refused(new ProfileOutcome.ProfileLocked(cause, remedy, stays), claimed, owner, "locked", deadline);
            case ObjectState.Forbidden(String cause, String remedy) ->
                refused(new ProfileOutcome.ProfileFailed(cause, remedy, stays), claimed, owner, "forbidden", deadline);
            case ObjectState.TooLargeObject(ObjectState.ObjectVersion version, long size) ->
                refused(
                        rejected(reader.tooLarge(size, key, scope.permitted()), stays),
                        claimed,
                        owner,
                        version.identity(),
                        deadline);
            case ObjectState.Present present -> present(claimed, owner, key, present, deadline);
        };
    }

    /** The profile before it stays active, and its files may not have been hinted to the last. */
    private ProfilePassResult refused(
            ProfileOutcome outcome, ClaimedTeamRecord claimed, ProfileOwner owner, String object, Instant deadline) {
        following.hint(claimed, owner, deadline);
        return ProfilePassResult.of(outcome, claimed.record().key().orElseThrow(), object);
    }

    private boolean exists(String key) {
        return objects.exists(key);
    }

    private static String object(ObjectState state) {
        return switch (state) {
            case ObjectState.Present(ObjectState.ObjectVersion version, ObjectState.ObjectContent _) ->
                version.identity();
            case ObjectState.TooLargeObject(ObjectState.ObjectVersion version, long _) -> version.identity();
            case ObjectState.Absent _, ObjectState.LockedObject _, ObjectState.Forbidden _ -> "";
        };
    }

    private static ProfileOutcome rejected(ProfileReading reading, boolean earlierStays) {
        return new ProfileOutcome.ProfileRejected(reading.validation(), earlierStays);
    }

    private static ProfilePassResult extraFileRemoved(ClaimedTeamRecord claimed, String key) {
        TeamRecord record = claimed.record();
        claimed.keep(record.withWaitingKey(record.waiting().filter(waiting -> !waiting.equals(key))));
        return ProfilePassResult.of(new ProfileOutcome.ProfileIgnored("the profile is another file"), key, ABSENT);
    }

    private ProfilePassResult present(
            ClaimedTeamRecord claimed, ProfileOwner owner, String key, ObjectState.Present present, Instant deadline) {
        byte[] content = present.content().bytes();
        ProfileReading reading = reader.read(content, key, scope.permitted());
        TeamRecord record = claimed.record();
        if (reading.profile().isEmpty()) {
            return refused(
                    rejected(reading, record.isActive()),
                    claimed,
                    owner,
                    present.version().identity(),
                    deadline);
        }
        TeamProfile profile = reading.profile().get();
        List<String> subscribers = profile.subscribers().stream()
                .map(subscriber -> SubscriberAddress.of(subscriber).id())
                .toList();
        String text = new String(content, StandardCharsets.UTF_8);
        if (record.profile().filter(text::equals).isEmpty()) {
            // From here on files are held to it, and everything else is owed.
            claimed.save(record.accepted(text, subscribers));
        }
        following.hint(claimed, owner, deadline);
        List<String> remarks = following.subscribe(claimed, owner, profile.subscribers(), deadline);
        ProfileOutcome outcome = outcome(claimed.record(), key, reading, profile, remarks);
        claimed.keep(claimed.record()
                .settled(remarks.isEmpty() ? subscribers : claimed.record().subscribed()));
        return ProfilePassResult.of(outcome, key, present.version().identity());
    }

    private static ProfileOutcome outcome(
            TeamRecord record, String key, ProfileReading reading, TeamProfile profile, List<String> remarks) {
        return record.change()
                .<ProfileOutcome>map(change -> switch (change) {
                    case FIRST -> new ProfileOutcome.ProfileOnboarded(profile, reading.validation(), remarks);
                    case LATER, REMOVED -> new ProfileOutcome.ProfileChanged(reading.validation(), remarks);
                })
                .orElseGet(() -> record.isRefused(key)
                        ? new ProfileOutcome.ProfileRestored()
                        : new ProfileOutcome.ProfileUnchanged());
    }

    /** The profile's file is gone: another file that waits takes its place, or the team has no active profile. */
    private ProfilePassResult gone(ClaimedTeamRecord claimed, ProfileOwner owner, String key, Instant deadline) {
        Optional<String> waiting =
                claimed.record().waiting().filter(other -> !other.equals(key)).filter(this::exists);
        if (waiting.isPresent()) {
            return over(claimed, owner, waiting.get(), deadline);
        }
        return deactivated(claimed, owner, key, deadline);
    }

    private ProfilePassResult deactivated(ClaimedTeamRecord claimed, ProfileOwner owner, String key, Instant deadline) {
        TeamRecord record = claimed.record();
        boolean owes = record.change().filter(ProfileChange.REMOVED::equals).isPresent();
        if (!record.isActive() && !owes) {
            claimed.keep(record.withWaitingKey(Optional.empty()));
            return ProfilePassResult.of(new ProfileOutcome.ProfileIgnored("there is no active profile"), key, ABSENT);
        }
        ProfileOutcome.ProfileRemoved outcome = new ProfileOutcome.ProfileRemoved(List.of());
        if (record.isActive()) {
            String file = record.key().orElse(key);
            Notice notice = composer.of(new ProfileFile(owner, file, scope), outcome);
            claimed.save(record.removed(clock.instant())
                    .withWaitingKey(Optional.empty())
                    .refused(Optional.empty())
                    .withPendingNotice(Optional.of(notice.shortened())));
            // Its people hear of it before they are unsubscribed.
            claimed.publish(notice);
        }
        switch (owner) {
            // Its next files are refused; the workflows that exist stay as they are.
            case ProfileOwner.OneTeam _, ProfileOwner.NoTeamNamed _ ->
                claimed.keep(claimed.record().hinted());
            case ProfileOwner.AllTeams _ -> following.hint(claimed, owner, deadline);
        }
        List<String> remarks = following.subscribe(claimed, owner, List.of(), deadline);
        claimed.keep(claimed.record().settled(remarks.isEmpty() ? List.of() : record.subscribed()));
        return new ProfilePassResult(new ProfileOutcome.ProfileRemoved(remarks), key, ABSENT, true);
    }
}

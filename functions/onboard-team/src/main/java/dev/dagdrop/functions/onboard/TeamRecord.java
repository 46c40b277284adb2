package dev.dagdrop.functions.onboard;

import dev.dagdrop.registration.notice.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a profile: one record, which stays below 16 KB.
 *
 * @param key the file that the profile comes from, or that was refused last; empty where there never was one
 * @param profile the active profile, as it was uploaded
 * @param removedAt when the last profile was removed; empty where there is one, or never was
 * @param subscribed what tells those apart who were subscribed for it, or may have been
 * @param change what the profile's last change was, until everything is done that follows from it
 * @param hintsOwed present while the files that the change concerns are to be looked at: the last key that a hint was sent
 *     for, empty where none was
 * @param waiting another file of the same name, which takes its place once the file is gone
 * @param refusal the refusal that was announced last, until its file is taken
 * @param notice a notice that is stored and perhaps not published
 */
record TeamRecord(
        Optional<String> key,
        Optional<String> profile,
        Optional<Instant> removedAt,
        List<String> subscribed,
        Optional<ProfileChange> change,
        Optional<String> hintsOwed,
        Optional<String> waiting,
        Optional<AnnouncedRefusal> refusal,
        Optional<Notice> notice) {
    /** More than three times what a profile may name; it is only longer where changes break off again and again. */
    private static final int MOST_SUBSCRIBED = 64;

    TeamRecord {
        subscribed = List.copyOf(subscribed);
    }

    /** What happened to the profile. */
    enum ProfileChange {
        /** The first one, or the first after a removal, became active. */
        FIRST,
        /** Another one became active. */
        LATER,
        /** It is no longer active. */
        REMOVED
    }

    /**
     * A refusal that a notice announced.
     *
     * @param digest what tells it from any other of the same file
     */
    record AnnouncedRefusal(String key, String digest) {}

    /** Whether a profile is active. */
    boolean isActive() {
        return profile.isPresent();
    }

    /** Whether the last that people heard of this file is that it was refused. */
    boolean isRefused(String file) {
        return refusal.filter(known -> known.key().equals(file)).isPresent();
    }

    /** The same with another active profile, from which everything else follows. */
    TeamRecord accepted(String text, List<String> subscribers) {
        boolean first =
                profile.isEmpty() || change.filter(ProfileChange.FIRST::equals).isPresent();
        List<String> latest = new ArrayList<>(subscribed);
        latest.removeAll(subscribers);
        latest.addAll(subscribers);
        return new TeamRecord(
                key,
                Optional.of(text),
                Optional.empty(),
                latest.subList(Math.max(0, latest.size() - MOST_SUBSCRIBED), latest.size()),
                Optional.of(first ? ProfileChange.FIRST : ProfileChange.LATER),
                Optional.of(""),
                waiting,
                refusal,
                notice);
    }

    /** The same without an active profile. */
    TeamRecord removed(Instant at) {
        return new TeamRecord(
                key,
                Optional.empty(),
                Optional.of(at),
                subscribed,
                Optional.of(ProfileChange.REMOVED),
                Optional.of(""),
                waiting,
                refusal,
                notice);
    }

    /** The same once a hint was sent for every key up to this. */
    TeamRecord hintedTo(String last) {
        return withPendingHints(Optional.of(last));
    }

    /** The same once all hints were sent. */
    TeamRecord hinted() {
        return withPendingHints(Optional.empty());
    }

    private TeamRecord withPendingHints(Optional<String> owed) {
        return new TeamRecord(key, profile, removedAt, subscribed, change, owed, waiting, refusal, notice);
    }

    /** The same once all is done that follows from a change. */
    TeamRecord settled(List<String> subscribers) {
        return new TeamRecord(
                key, profile, removedAt, subscribers, Optional.empty(), Optional.empty(), waiting, refusal, notice);
    }

    /** The same, bound to this file, which no longer waits. */
    TeamRecord heldBy(String file) {
        return new TeamRecord(
                Optional.of(file),
                profile,
                removedAt,
                subscribed,
                change,
                hintsOwed,
                waiting.filter(other -> !other.equals(file)),
                refusal,
                notice);
    }

    /** The same with this file waiting, or none. */
    TeamRecord withWaitingKey(Optional<String> file) {
        return new TeamRecord(key, profile, removedAt, subscribed, change, hintsOwed, file, refusal, notice);
    }

    /** The same with this refusal announced, or none. */
    TeamRecord refused(Optional<AnnouncedRefusal> announced) {
        return new TeamRecord(key, profile, removedAt, subscribed, change, hintsOwed, waiting, announced, notice);
    }

    /** The same with this notice owed, or none. */
    TeamRecord withPendingNotice(Optional<Notice> owed) {
        return new TeamRecord(key, profile, removedAt, subscribed, change, hintsOwed, waiting, refusal, owed);
    }
}

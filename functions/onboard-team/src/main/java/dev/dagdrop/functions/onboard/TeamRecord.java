package dev.dagdrop.functions.onboard;

import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.store.NoticeItem;
import dev.dagdrop.registration.store.Update;
import dev.dagdrop.registration.team.TeamAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is kept of a team: one item, {@code team/<name>}. It holds the active profile's text, which has at most 50 KB.
 *
 * @param key the profile's key; empty where no file was ever accepted
 * @param profile the active profile, as it was uploaded
 * @param removed whether the profile was removed
 * @param subscribed who was subscribed for the active profile, as {@link Subscriptions.Address#text}
 * @param change what is owed to the active profile: it was accepted and not everything that follows was done
 * @param notice a notice that is stored and perhaps not published
 * @param lastNotice what tells the last notice from any other
 */
record TeamRecord(
        Optional<String> key,
        Optional<String> profile,
        boolean removed,
        List<String> subscribed,
        Optional<Change> change,
        Optional<Notice> notice,
        Optional<String> lastNotice) {
    private static final String KEY = "ObjectKey";
    private static final String SUBSCRIBED = "Subscribed";
    private static final String CHANGE = "Change";
    private static final String HINTED_TO = "HintedTo";
    private static final String NOTICE = "Notice";
    private static final String NOTICE_DIGEST = "NoticeDigest";

    /** Keeps its own copy. */
    TeamRecord {
        subscribed = List.copyOf(subscribed);
    }

    /**
     * What is owed.
     *
     * @param isFirst whether the team had no active profile before
     * @param hintedTo the last key that a hint was sent for; empty where none was
     */
    record Change(boolean isFirst, String hintedTo) {}

    static TeamRecord read(Map<String, AttributeValue> item) {
        return new TeamRecord(
                text(item, KEY),
                text(item, TeamAttributes.PROFILE),
                item.containsKey(TeamAttributes.REMOVED_AT),
                Optional.ofNullable(item.get(SUBSCRIBED)).map(AttributeValue::l).stream()
                        .flatMap(Collection::stream)
                        .map(AttributeValue::s)
                        .toList(),
                text(item, CHANGE)
                        .map(kind -> new Change(
                                kind.equals("first"), text(item, HINTED_TO).orElse(""))),
                Optional.ofNullable(item.get(NOTICE)).map(NoticeItem::read),
                text(item, NOTICE_DIGEST));
    }

    /** The update that makes a profile active: from then on files are held to it, and what follows is owed. */
    static Update accepted(String key, String text, boolean isFirst) {
        return new Update()
                .set(KEY, key)
                .set(TeamAttributes.PROFILE, text)
                .remove(TeamAttributes.REMOVED_AT)
                .set(CHANGE, isFirst ? "first" : "later")
                .remove(HINTED_TO);
    }

    /** The update that notes how far the hints were sent. */
    static Update hintedTo(String key) {
        return new Update().set(HINTED_TO, key);
    }

    /** The update after all that follows a change was done. */
    static Update settled(List<String> subscribed) {
        return new Update()
                .remove(CHANGE)
                .remove(HINTED_TO)
                .set(
                        SUBSCRIBED,
                        AttributeValue.fromL(
                                subscribed.stream().map(AttributeValue::fromS).toList()));
    }

    /** The update that makes the profile inactive; what follows is owed. */
    static Update removed(String at) {
        return new Update()
                .set(TeamAttributes.REMOVED_AT, at)
                .remove(TeamAttributes.PROFILE)
                .set(CHANGE, "removed")
                .remove(HINTED_TO)
                .remove(SUBSCRIBED);
    }

    /** The same with another active profile. */
    TeamRecord active(String file, String text, boolean isFirst) {
        return new TeamRecord(
                Optional.of(file),
                Optional.of(text),
                false,
                subscribed,
                Optional.of(new Change(isFirst, "")),
                Optional.empty(),
                lastNotice);
    }

    /** The same without an active profile. */
    TeamRecord inactive() {
        return new TeamRecord(
                key,
                Optional.empty(),
                true,
                List.of(),
                Optional.of(new Change(false, "")),
                Optional.empty(),
                lastNotice);
    }

    /** The same with nothing owed. */
    TeamRecord settledWith(List<String> addresses) {
        return new TeamRecord(key, profile, removed, addresses, Optional.empty(), Optional.empty(), lastNotice);
    }

    /** Adds a notice to an update. */
    static Update owing(Update update, Notice notice, String digest) {
        return update.set(NOTICE, NoticeItem.write(notice)).set(NOTICE_DIGEST, digest);
    }

    /** The update after a stored notice was published. */
    static Update noticeSent() {
        return new Update().remove(NOTICE);
    }

    private static Optional<String> text(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::s);
    }
}

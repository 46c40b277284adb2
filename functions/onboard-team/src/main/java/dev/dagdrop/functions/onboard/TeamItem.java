package dev.dagdrop.functions.onboard;

import dev.dagdrop.functions.onboard.TeamRecord.AnnouncedRefusal;
import dev.dagdrop.functions.onboard.TeamRecord.ProfileChange;
import dev.dagdrop.registration.store.ItemUpdate;
import dev.dagdrop.registration.store.NoticeItem;
import dev.dagdrop.registration.team.TeamAttributes;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A team's record as the table keeps it; what others read of it is named in {@link TeamAttributes}. */
final class TeamItem {
    private static final String SUBSCRIBED = "Subscribed";
    private static final String HINTS_OWED = "HintsOwed";
    private static final String WAITING = "Waiting";
    private static final String REFUSED_KEY = "RefusedKey";
    private static final String REFUSED_DIGEST = "RefusedDigest";
    private static final String NOTICE = "Notice";

    private TeamItem() {}

    static TeamRecord read(Map<String, AttributeValue> item) {
        return new TeamRecord(
                text(item, TeamAttributes.KEY),
                text(item, TeamAttributes.PROFILE),
                text(item, TeamAttributes.REMOVED_AT).map(Instant::parse),
                Optional.ofNullable(item.get(SUBSCRIBED)).map(AttributeValue::l).stream()
                        .flatMap(Collection::stream)
                        .map(AttributeValue::s)
                        .toList(),
                text(item, TeamAttributes.CHANGE).map(change -> ProfileChange.valueOf(change.toUpperCase(Locale.ROOT))),
                text(item, HINTS_OWED),
                text(item, WAITING),
                text(item, REFUSED_KEY)
                        .map(key -> new AnnouncedRefusal(
                                key, text(item, REFUSED_DIGEST).orElse(""))),
                Optional.ofNullable(item.get(NOTICE)).map(NoticeItem::read));
    }

    /** The update that makes an item this record: whatever the record does not have goes. */
    static ItemUpdate write(TeamRecord record) {
        ItemUpdate update = new ItemUpdate()
                .setOrRemove(TeamAttributes.KEY, record.key())
                .setOrRemove(TeamAttributes.PROFILE, record.profile())
                .setOrRemove(TeamAttributes.REMOVED_AT, record.removedAt().map(Instant::toString))
                .setOrRemove(
                        TeamAttributes.CHANGE,
                        record.change().map(change -> change.name().toLowerCase(Locale.ROOT)))
                .setOrRemove(HINTS_OWED, record.hintsOwed())
                .setOrRemove(WAITING, record.waiting())
                .setOrRemove(REFUSED_KEY, record.refusal().map(AnnouncedRefusal::key))
                .setOrRemove(REFUSED_DIGEST, record.refusal().map(AnnouncedRefusal::digest));
        if (record.subscribed().isEmpty()) {
            update.remove(SUBSCRIBED);
        } else {
            update.set(
                    SUBSCRIBED,
                    AttributeValue.fromL(record.subscribed().stream()
                            .map(AttributeValue::fromS)
                            .toList()));
        }
        return record.notice()
                .map(notice -> update.set(NOTICE, NoticeItem.write(notice)))
                .orElseGet(() -> update.remove(NOTICE));
    }

    /** The update after a stored notice was published. */
    static ItemUpdate noticeSent() {
        return new ItemUpdate().remove(NOTICE);
    }

    private static Optional<String> text(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::s);
    }
}

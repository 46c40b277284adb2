package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.functions.onboard.TeamRecord.AnnouncedRefusal;
import dev.dagdrop.functions.onboard.TeamRecord.ProfileChange;
import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.store.ItemUpdate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class TeamItemTest {
    private static final int MOST_BYTES = 16 * 1024;

    /** What the claim adds: id, owner, subject, the end of the lease, the mark. */
    private static final int OF_THE_CLAIM = 300;

    private static final String TEAM = "t".repeat(64);

    private static final Notice NOTICE = new Notice(
            "s".repeat(100),
            "ü".repeat(100_000),
            "{\"text\":\"" + "x".repeat(100_000) + "\"}",
            Map.of("kind", "profile", "outcome", "team-onboarded", "severity", "warning", "team", TEAM));

    private static final TeamRecord EMPTY = TeamItem.read(Map.of());

    private static List<String> subscribers(int from, int to) {
        return IntStream.range(from, to).mapToObj("%012d"::formatted).toList();
    }

    private static TeamRecord fullest() {
        TeamRecord record = EMPTY;
        for (int revision = 0; revision < 5; revision++) {
            record = record.accepted(
                    "p".repeat(new TeamProfileReader().maxBytes()), subscribers(revision * 20, revision * 20 + 20));
        }
        return record.heldBy("teams/" + TEAM + ".yaml")
                .withWaitingKey(Optional.of("teams/" + TEAM + ".yml"))
                .refused(Optional.of(new AnnouncedRefusal("teams/" + TEAM + ".yml", "d".repeat(64))))
                .hinted()
                .withPendingNotice(Optional.of(NOTICE.shortened()));
    }

    private static Map<String, AttributeValue> item(TeamRecord record) {
        Map<String, AttributeValue> item = new HashMap<>();
        for (ItemUpdate.AttributeChange action : TeamItem.write(record).actions()) {
            if (action instanceof ItemUpdate.AttributeChange.SetAttribute(String attribute, AttributeValue value)) {
                item.put(attribute, value);
            }
        }
        return item;
    }

    /** As DynamoDB counts: names and values in UTF-8, three bytes and one an element for what is nested. */
    private static int size(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToInt(entry -> bytes(entry.getKey()) + size(entry.getValue()))
                .sum();
    }

    private static int size(AttributeValue value) {
        if (value.hasM()) {
            return 3 + value.m().size() + size(value.m());
        }
        if (value.hasL()) {
            return 3 + value.l().stream().mapToInt(element -> 1 + size(element)).sum();
        }
        return bytes(value.s());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void theFullestRecordStaysBelow16Kilobytes() {
        assertThat(size(item(fullest())) + OF_THE_CLAIM)
                .isGreaterThan(13 * 1024)
                .isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void aRecordIsReadAsItWasWritten() {
        TeamRecord removed =
                fullest().removed(Instant.parse("2026-11-22T10:00:00Z")).hintedTo("workflows/a.yaml");

        assertThat(TeamItem.read(item(fullest()))).isEqualTo(fullest());
        assertThat(TeamItem.read(item(removed))).isEqualTo(removed);
        assertThat(TeamItem.read(item(EMPTY))).isEqualTo(EMPTY);
    }

    @Test
    void aFirstProfileStaysTheFirstUntilEverythingIsDone() {
        TeamRecord twice = EMPTY.accepted("a", List.of()).accepted("b", List.of());

        assertThat(twice.change()).contains(ProfileChange.FIRST);
        assertThat(twice.settled(List.of()).accepted("c", List.of()).change()).contains(ProfileChange.LATER);
    }

    @Test
    void whoWasSubscribedForAnUnfinishedChangeIsRememberedAndTheOldestForgottenFirst() {
        TeamRecord unfinished = EMPTY.accepted("a", List.of("1", "2")).accepted("b", List.of("3", "1"));

        assertThat(unfinished.subscribed()).containsExactly("2", "3", "1");
        assertThat(EMPTY.accepted("a", subscribers(0, 60))
                        .accepted("b", subscribers(60, 80))
                        .subscribed())
                .hasSize(64)
                .endsWith(subscribers(79, 80).getFirst());
    }
}

package dev.dagdrop.registration.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.road.Cloud;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What goes from one invocation to the next, and into the notice at the end. */
@ExtendWith(Cloud.Shared.class)
class HandOverTest {
    private static final int LIMIT = 256 * 1024;
    private static final Scope SCOPE = new Scope("drop", "workflows/", "arn:aws:iam::000000000000:role/workflows");

    /** The worst a key can hold: six bytes for each of its own in JSON, seven in the JSON of a message. */
    private static final String HOSTILE = "workflows/" + "\u0007\u202E".repeat(250) + ".yaml";

    @Test
    void aRunIsReadAsItWasWritten() {
        Run run = drifting(3);

        Run read = RunText.parse(RunText.of(run));

        assertThat(read.id()).isEqualTo(run.id());
        assertThat(read.request()).isEqualTo(run.request());
        assertThat(read.startedAt()).isEqualTo(run.startedAt());
        assertThat(read.place()).isEqualTo(run.place());
        assertThat(read.sightings()).isEqualTo(run.sightings());
        assertThat(read.tally().examples()).isEqualTo(run.tally().examples());
        assertThat(RunSummary.of(read)).isEqualTo(RunSummary.of(run));
    }

    @Test
    void messageAndNoticeStayBelowTheirLimitHoweverMuchDrifts() {
        Run run = drifting(100_000);

        Notice notice =
                new DriftNotice(SCOPE, NoticeLevel.PROBLEMS).compose(run).orElseThrow();
        String published = JsonText.of(Map.of("default", notice.document(), "email", notice.text()));

        assertThat(bytes(RunText.of(run))).isLessThan(LIMIT);
        assertThat(bytes(published)).isLessThan(LIMIT);
        assertThat(notice.subject()).hasSizeLessThanOrEqualTo(100).matches("[ -~]+");
        assertThat(notice.text()).doesNotContain("\u202E", "\u0007").contains("600000 places");
        assertThat(notice.document()).contains("\"missing\":100000");
    }

    @Test
    void nobodyHearsThatAllIsInStepUnlessTheyAsked() {
        Run run = Run.begin(new Request(Mode.REDRIVE, Duration.ZERO), Instant.EPOCH);

        assertThat(new DriftNotice(SCOPE, NoticeLevel.PROBLEMS).compose(run)).isEmpty();
        assertThat(new DriftNotice(SCOPE, NoticeLevel.ALL).compose(run))
                .hasValueSatisfying(notice -> assertThat(notice.attributes()).containsEntry("severity", "info"));
    }

    @Test
    void whatWasSeenIsFoundAgainThoughItFillsSeveralItems(Cloud cloud) {
        String table = "sightings-" + UUID.randomUUID();
        cloud.dynamoDb().createTable(table);
        Sightings seen = new Sightings();
        for (int i = 0; i < 90_000; i++) {
            seen.workflow("arn:" + i);
        }
        seen.definition("drop", "workflows/daily.yaml");
        seen.unregistered(new WorkflowName("daily"));
        try (DynamoDbClient tables = cloud.tables()) {
            DynamoDbSightings store = new DynamoDbSightings(tables, table, Clock.systemUTC());

            List<String> stored = store.save("run", seen);
            Sightings found = store.load(stored);

            assertThat(stored).hasSize(5);
            assertThat(found.hasWorkflow("arn:0")).isTrue();
            assertThat(found.hasWorkflow("arn:89999")).isTrue();
            assertThat(found.hasWorkflow("arn:90000")).isFalse();
            assertThat(found.hasDefinition("drop", "workflows/daily.yaml")).isTrue();
            assertThat(found.hasDefinition("drop", "workflows/weekly.yaml")).isFalse();
            assertThat(found.isUnregistered(new WorkflowName("daily"))).isTrue();
            assertThatThrownBy(() -> store.load(List.of("reconcile/run/gone/0")))
                    .hasMessageContaining("no item reconcile/run/gone/0; start a new run");
        }
    }

    private static Run drifting(int ofEachKind) {
        Tally tally = new Tally();
        tally.objects(7);
        tally.workflows(8);
        tally.registrations(9);
        tally.redriven(10);
        for (DriftKind kind : DriftKind.values()) {
            for (int i = 0; i < ofEachKind; i++) {
                tally.found(new Drift(kind, "team-" + i, HOSTILE, "detail"));
            }
        }
        return new Run(
                "id",
                new Request(Mode.REVERT, Duration.ofSeconds(7)),
                Instant.parse("2026-11-22T12:00:00Z"),
                new Place(Place.Phase.WORKFLOWS, Optional.of("a \"token\"")),
                tally,
                List.of("reconcile/id/0"));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

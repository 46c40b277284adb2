package dev.dagdrop.registration.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.reconcile.BucketListing.Listed;
import dev.dagdrop.registration.store.StoredRegistration;
import dev.dagdrop.registration.upload.Sequencer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the ledger's row says of a file. */
class ComparisonTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant STORED = NOW.minus(Duration.ofHours(1));
    private static final Sequencer EVENT = Sequencer.of("0055AED6DCD90281E5");
    private static final Listed FILE = file("v2", "tag2");

    @Test
    void aFileWithoutARowIsMissing() {
        Comparison.Lost lost = lost(Comparison.of("drop", FILE, Optional.empty(), NOW));

        assertThat(lost.kind()).isEqualTo(DriftKind.MISSING);
        assertThat(lost.isSure()).isTrue();
        assertThat(lost.upload().versionId()).contains("v2");
        assertThat(lost.upload().sequencer()).isLessThan(EVENT);
    }

    @Test
    void aRowOfAnotherVersionIsOlderUnlessItIsBeingWorkedOn() {
        StoredRegistration row = row("daily.yaml", "v1", true, "arn");

        Comparison.Lost lost = lost(Comparison.of("drop", FILE, Optional.of(row), NOW));
        assertThat(lost.kind()).isEqualTo(DriftKind.OLDER);
        assertThat(lost.isSure()).isFalse();
        assertThat(lost.upload().sequencer()).isGreaterThan(EVENT);

        assertThat(Comparison.of("drop", FILE, Optional.of(leased(row)), NOW)).isInstanceOf(Comparison.InStep.class);
    }

    @Test
    void aVersionThatEndedIsInStepHoweverItEnded() {
        assertThat(Comparison.of("drop", FILE, Optional.of(row("daily.yaml", "v2", true, "arn")), NOW))
                .isInstanceOf(Comparison.InStep.class);
        assertThat(Comparison.of("drop", FILE, Optional.of(row("daily.yaml", "v2", true, "")), NOW))
                .isInstanceOf(Comparison.InStep.class);
    }

    @Test
    void aVersionThatWasBegunGoesOnAtItsOwnPlace() {
        StoredRegistration row = row("daily.yaml", "v2", false, "");

        Comparison.Lost lost = lost(Comparison.of("drop", FILE, Optional.of(row), NOW));

        assertThat(lost.upload().sequencer()).isEqualTo(EVENT);
        assertThat(lost.kind()).isEqualTo(DriftKind.MISSING);
    }

    @Test
    void withoutVersionsTheEntityTagTells() {
        Listed file = new Listed("daily.yaml", Optional.empty(), Optional.of("tag1"), 1, STORED);
        StoredRegistration row = withoutVersion(row("daily.yaml", "v1", true, "arn"));

        assertThat(Comparison.of("drop", file, Optional.of(row), NOW)).isInstanceOf(Comparison.InStep.class);
        Listed other = new Listed("daily.yaml", Optional.empty(), Optional.of("tag2"), 1, STORED);
        assertThat(lost(Comparison.of("drop", other, Optional.of(row), NOW)).kind())
                .isEqualTo(DriftKind.OLDER);
    }

    @Test
    void anothersNameIsTakenUnlessItWasFreedBeforeTheFileCame() {
        assertThat(Comparison.of("drop", FILE, Optional.of(row("other.yaml", "v1", true, "arn")), NOW))
                .isInstanceOf(Comparison.InStep.class);
        assertThat(Comparison.of("drop", FILE, Optional.of(row("other.yaml", "v1", false, "")), NOW))
                .isInstanceOf(Comparison.InStep.class);

        StoredRegistration refused = row("other.yaml", "v1", true, "");
        assertThat(lost(Comparison.of("drop", FILE, Optional.of(refused), NOW)).kind())
                .isEqualTo(DriftKind.MISSING);
        Listed before = new Listed("daily.yaml", Optional.of("v2"), Optional.of("tag"), 1, STORED.minusSeconds(7200));
        assertThat(Comparison.of("drop", before, Optional.of(refused), NOW)).isInstanceOf(Comparison.InStep.class);
    }

    @Test
    void ofTwoLostVersionsTheLaterIsTheGreaterWhicheverIsFoundFirst() {
        Optional<StoredRegistration> row = Optional.of(row("daily.yaml", "v1", true, "arn"));
        Listed later = new Listed("daily.yaml", Optional.of("v3"), Optional.of("tag3"), 1, STORED.plusSeconds(1));

        assertThat(lost(Comparison.of("drop", later, row, NOW)).upload().sequencer())
                .isGreaterThan(
                        lost(Comparison.of("drop", FILE, row, NOW)).upload().sequencer());
    }

    private static Comparison.Lost lost(Comparison comparison) {
        return (Comparison.Lost) comparison;
    }

    private static Listed file(String version, String tag) {
        return new Listed("daily.yaml", Optional.of(version), Optional.of(tag), 1, STORED);
    }

    private static StoredRegistration row(String key, String version, boolean finished, String arn) {
        return new StoredRegistration(
                new WorkflowName("daily"),
                "drop",
                key,
                Optional.of(version),
                Optional.of("tag1"),
                EVENT,
                finished,
                Instant.EPOCH,
                Optional.of("whatever"),
                Optional.of(arn).filter(text -> !text.isEmpty()),
                Optional.empty(),
                true,
                finished ? Optional.of(STORED.minusSeconds(3600)) : Optional.empty());
    }

    private static StoredRegistration leased(StoredRegistration row) {
        return new StoredRegistration(
                row.name(),
                row.bucket(),
                row.key(),
                row.versionId(),
                row.eTag(),
                row.sequencer(),
                false,
                NOW.plusSeconds(1),
                row.outcome(),
                row.workflowArn(),
                row.workflowVersion(),
                false,
                Optional.empty());
    }

    private static StoredRegistration withoutVersion(StoredRegistration row) {
        return new StoredRegistration(
                row.name(),
                row.bucket(),
                row.key(),
                Optional.empty(),
                row.eTag(),
                row.sequencer(),
                row.finished(),
                row.leaseEnd(),
                row.outcome(),
                row.workflowArn(),
                row.workflowVersion(),
                row.certain(),
                row.completedAt());
    }
}

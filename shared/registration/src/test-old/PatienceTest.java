package dev.dagdrop.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.road.MovableClock;
import dev.dagdrop.registration.store.ClaimResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How long, and how often, a busy claim is asked for; no time passes but the test's own. */
class PatienceTest {
    private static final ClaimResult BUSY = new ClaimResult.Leased(Instant.parse("2026-11-22T09:01:10Z"));
    private static final ClaimResult FREE = new ClaimResult.Stale();

    private final MovableClock clock = new MovableClock();
    private final List<Duration> pauses = new ArrayList<>();
    private final Patience patience = new Patience(clock, this::pause, new Random(7));

    @Test
    void aFreeClaimIsAskedForOnceAndNobodyWaits() {
        assertThat(patience.claim(() -> FREE, in(60))).isEqualTo(FREE);

        assertThat(pauses).isEmpty();
    }

    @Test
    void aClaimThatComesFreeIsTakenAtTheNextAsking() {
        assertThat(patience.claim(() -> pauses.size() < 3 ? BUSY : FREE, in(60)))
                .isEqualTo(FREE);

        assertThat(pauses).hasSize(3);
    }

    @Test
    void aClaimThatStaysBusyIsGivenUpAfterTenSecondsAtMost() {
        assertThat(patience.claim(() -> BUSY, in(60))).isEqualTo(BUSY);

        assertThat(waited()).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(10));
        assertThat(pauses).hasSizeLessThan(25);
    }

    @Test
    void enoughOfTheInvocationIsLeftForTheUploadItself() {
        assertThat(patience.claim(() -> BUSY, in(13))).isEqualTo(BUSY);

        assertThat(waited()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(3));
    }

    @Test
    void anInvocationThatIsNearlyOverAsksOnce() {
        assertThat(patience.claim(() -> BUSY, in(6))).isEqualTo(BUSY);

        assertThat(pauses).isEmpty();
    }

    @Test
    void pausesGrowToASecondAndAreShortenedByChance() {
        patience.claim(() -> BUSY, in(60));

        assertThat(pauses.getFirst()).isBetween(Duration.ofMillis(50), Duration.ofMillis(100));
        assertThat(pauses).allMatch(pause -> pause.compareTo(Duration.ofSeconds(1)) <= 0);
        assertThat(pauses.stream().filter(pause -> pause.compareTo(Duration.ofMillis(500)) >= 0))
                .as("pauses of half a second to one")
                .hasSizeGreaterThan(5)
                .doesNotHaveDuplicates();
    }

    private void pause(Duration duration) {
        pauses.add(duration);
        clock.advance(duration);
    }

    private Duration waited() {
        return pauses.stream().reduce(Duration.ZERO, Duration::plus);
    }

    private Instant in(int seconds) {
        return clock.instant().plusSeconds(seconds);
    }
}

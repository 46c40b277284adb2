package dev.dagdrop.registration.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequencerTest {
    @Test
    void ordersEventsOfOneKey() {
        assertThat(Sequencer.of("0055AED6DCD90281E5")).isLessThan(Sequencer.of("0055AED6DCD90281E6"));
    }

    @Test
    void padsTheShorterOnTheRightAsS3Asks() {
        assertThat(Sequencer.of("0055AED6")).isLessThan(Sequencer.of("0055AED6DC"));
        assertThat(Sequencer.of("0055AED7")).isGreaterThan(Sequencer.of("0055AED6DC"));
    }

    @Test
    void takesBothCasesOfADigit() {
        assertThat(Sequencer.of("0055aed6dc")).isEqualTo(Sequencer.of("0055AED6DC"));
    }

    @Test
    void placesALostUploadBehindTheLastEventAndBeforeTheNext() {
        Sequencer event = Sequencer.of("0055AED6DCD90281E5");
        Sequencer next = Sequencer.of("0055AED6DCD90281E6");
        Instant farAway = Instant.parse("9999-12-31T23:59:59Z");

        assertThat(event.thenLost(Instant.EPOCH)).isGreaterThan(event).isLessThan(next);
        assertThat(event.thenLost(farAway)).isGreaterThan(event).isLessThan(next);
        assertThat(Sequencer.lost(farAway)).isLessThan(Sequencer.of("0000000000000001"));
    }

    @Test
    void ordersLostUploadsByTheirTimeWhateverCameBefore() {
        Sequencer event = Sequencer.of("0055AED6DCD90281E5");
        Instant first = Instant.parse("2026-11-22T12:00:00Z");

        Sequencer second = event.thenLost(first.plusSeconds(1));

        assertThat(second).isGreaterThan(event.thenLost(first));
        assertThat(second.thenLost(first)).isGreaterThan(second);
        assertThat(second.thenLost(first.plusSeconds(2))).isEqualTo(event.thenLost(first.plusSeconds(2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "not hexadecimal", "0055AED6DCD90281E50055AED6DCD90281E50055AED6DCD90281E50055AED6DCD90281E5"
            })
    void refusesWhatIsNoSequencer(String raw) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sequencer.of(raw))
                .withMessageContaining("hexadecimal digits");
    }
}

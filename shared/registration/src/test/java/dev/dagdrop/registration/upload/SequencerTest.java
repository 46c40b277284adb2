package dev.dagdrop.registration.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

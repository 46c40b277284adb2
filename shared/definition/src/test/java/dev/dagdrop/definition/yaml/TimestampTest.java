package dev.dagdrop.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimestampTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-01-31, 2026-01-31T00:00",
        "2024-02-29, 2024-02-29T00:00",
        "2026-1-5, 2026-01-05T00:00",
        "2026-01-31T06:07:08, 2026-01-31T06:07:08",
        "2026-01-31t6:07, 2026-01-31T06:07",
        "2026-01-31 \t 06:07:08.123, 2026-01-31T06:07:08",
        "2026-01-31 23:59:59 Z, 2026-01-31T23:59:59",
    })
    void readsDatesAndTimes(String text, LocalDateTime local) {
        Timestamp timestamp = Timestamp.parse(text).orElseThrow();

        assertThat(timestamp.problem()).isEmpty();
        assertThat(timestamp.local()).isEqualTo(local);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-01-31T06:00:00Z, 0",
        "2026-01-31T06:00:00+02, 120",
        "2026-01-31T06:00:00 -0330, -210",
        "2026-01-31T06:00:00+5:30, 330",
    })
    void readsTheZone(String text, int minutes) {
        assertThat(Timestamp.parse(text).orElseThrow().zone()).contains(minutes);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-01",
                "2026-01-",
                "2026-1-5x",
                "26-01-31",
                "2026/01/31",
                "20260131",
                "2026-01-31T",
                "2026-01-31 06:7",
                "2026-01-31T06:00:00 Europe",
                "2026-01-31T06:00+",
                "2026-001-31",
                "tomorrow"
            })
    void leavesOtherTextsAlone(String text) {
        assertThat(Timestamp.parse(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    0000-01-01                | there is no year 0
                    2026-00-01                | there is no month 0
                    2026-13-01                | there is no month 13
                    2026-02-29                | February 2026 has 28 days, not 29
                    2026-04-31                | April 2026 has 30 days, not 31
                    2026-01-00                | January 2026 has 31 days, not 0
                    2026-01-31 24:00:00       | a time is from 00:00:00 to 23:59:59
                    2026-01-31 23:60:00       | a time is from 00:00:00 to 23:59:59
                    2026-01-31 23:59:60       | a time is from 00:00:00 to 23:59:59
                    2026-01-31T06:00:00+24:00 | a time zone is less than a day from UTC
                    """)
    void knowsWhatDoesNotExist(String text, String problem) {
        assertThat(Timestamp.parse(text).orElseThrow().problem()).contains(problem);
    }

    @Test
    void takesTheLastMinuteOfAZone() {
        assertThat(Timestamp.parse("2026-01-31T06:00:00-23:59").orElseThrow().problem())
                .isEmpty();
    }
}

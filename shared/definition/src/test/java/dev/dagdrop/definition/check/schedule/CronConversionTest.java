package dev.dagdrop.definition.check.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CronConversionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    rate(1 minute)             | * * * * *
                    rate(5 minutes)            | */5 * * * *
                    RATE( 60  minutes )        | */60 * * * *
                    rate(1 hour)               | 0 * * * *
                    rate(6 hours)              | 0 */6 * * *
                    rate(10 minutes)           | */10 * * * *
                    rate(1 day)                | 0 0 * * *
                    cron(0 12 * * ? *)         | 0 12 * * *
                    cron(0 12 ? * MON-FRI *)   | 0 12 * * MON-FRI
                    0 12 1 1/2 ? *             | 0 12 1 1/2 *
                    """)
    void isKnownWhereNothingIsLost(String text, String five) {
        assertThat(CronConversion.of(text)).contains(five);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "rate(7 minutes)",
                "rate(90 minutes)",
                "rate(5 hours)",
                "rate(2 days)",
                "rate(0 hours)",
                "rate(1 week)",
                "rate(-1 hour)",
                "rate(hour)",
                "rate( hour)",
                "rate(1: hour)",
                "rate(/ hour)",
                "rate(100 minutes)",
                "cron(0 12 ? * SUN,9 *)",
                "cron(0 12 ? * 0 *)",
                "rate()",
                "cron(0 12 ? * 2-6 *)",
                "cron(0 12 ? * FRI#2 *)",
                "cron(0 12 * * ? 2036)",
                "cron(0 12 * * ?)"
            })
    void isNotGuessedElsewhere(String text) {
        assertThat(CronConversion.of(text)).isEmpty();
    }
}

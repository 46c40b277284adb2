package dev.dagdrop.registration.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    private static final int RECEIVES = 10;

    @ParameterizedTest
    @CsvSource({"1, 30", "2, 60", "3, 120", "4, 240", "5, 480", "6, 900", "7, 900", "1000000000, 900", "0, 30"})
    void growsFromHalfAMinuteToAQuarterOfAnHour(int receives, int seconds) {
        assertThat(Backoff.after(receives)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void lastsAnHourAndAQuarterOverAllReceives() {
        Stream<Duration> pauses = IntStream.range(1, RECEIVES).mapToObj(Backoff::after);

        assertThat(pauses.reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofMinutes(75), Duration.ofMinutes(76));
    }
}

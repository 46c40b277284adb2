package dev.dagdrop.definition.check.dag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.check.CheckOverrides;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EndInPastTest {
    @ParameterizedTest(name = "{0} seen at {1}")
    @CsvSource({
        "2026-01-31, 2026-01-30T00:00:00Z, 0",
        "2026-01-31, 2026-02-01T00:00:00Z, 0",
        "2026-01-31, 2026-02-01T00:00:01Z, 1",
        "tomorrow, 2036-01-01T00:00:00Z, 0",
    })
    void warnsADayAfterTheEnd(String end, Instant now, int findings) {
        EndInPast check = new EndInPast(Clock.fixed(now, ZoneOffset.UTC));
        String text = "dag:\n  start_date: 2020-01-01\n  end_date: " + end + "\n  tasks: {}\n";

        assertThat(new Validator(Bounds.standard(), List.of(check), CheckOverrides.none())
                        .validate(text.getBytes(StandardCharsets.UTF_8))
                        .findings())
                .hasSize(findings);
    }
}

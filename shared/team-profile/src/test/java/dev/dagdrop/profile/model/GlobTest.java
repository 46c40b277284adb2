package dev.dagdrop.profile.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "finance-daily, finance-daily, true",
        "finance-daily, finance-daily-2, false",
        "finance-*, finance-, true",
        "finance-*, finance, false",
        "*-close, finance-close, true",
        "*-close, finance-close-2, false",
        "f*-c*e, finance-close, true",
        "a*ab, aaab, true",
        "**, x, true",
        "a.b, axb, false",
    })
    void standsForTheNamesThatItsCharactersLeaveOpen(String glob, String name, boolean matches) {
        assertThat(new Glob(glob).matches(name)).isEqualTo(matches);
    }

    @Test
    void theEmptyGlobStandsForTheEmptyName() {
        assertThat(new Glob("").matches("")).isTrue();
        assertThat(new Glob("*").matches("")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "finance-daily, true",
        "finance-, false",
        "fin*, true",
        "*, true",
        "*-close, true",
        "financial-*, false",
        "finance-d*, true",
        "risk-*, false",
        "finance, false",
    })
    void canBeginWithTheTeamOrNot(String glob, boolean can) {
        assertThat(new Glob(glob).canBeginWith("finance-")).isEqualTo(can);
    }

    @Test
    void takesNoLongTimeWhateverItIsMadeOf() {
        Glob hostile =
                new Glob(String.join("", Stream.generate(() -> "a*").limit(120).toList()) + "b");

        // One that tried every way to share the name out among its stars would not come back.
        assertThat(hostile.matches("a".repeat(10_000))).isFalse();
    }
}

package dev.dagdrop.definition.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.yaml.YamlReader;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "3, 3",
        "-3, -3",
        "+1_000, 1000",
        "010, 8",
        "0x1F, 31",
        "0b101, 5",
        "1:30, 90",
        "-1:00:00, -3600",
        "1.5, 1.5",
        ".5, 0.5",
        "1., 1",
        "1.0e+3, 1000",
        "1:30.5, 90.5",
        "0.5, 0.5",
        "0_7, 7",
        ".Inf, Infinity",
        ".inf, Infinity",
        "-.INF, -Infinity",
        ".nan, NaN"
    })
    void readsANumberAsTheLoaderDoes(String written, double value) {
        assertThat(Numbers.value(scalar(written))).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource({"true", "'\"3\"'", "5m", "2026-01-31", "~", "1e3", "!!int abc", "!!int ''", "!!float x"})
    void findsNoNumberInAnythingElse(String written) {
        assertThat(Numbers.value(scalar(written))).isEmpty();
    }

    @Test
    void knowsEveryWordForTrue() {
        for (String word : new String[] {"true", "Yes", "on", "ON", "TRUE"}) {
            assertThat(Numbers.isTrue(scalar(word))).isTrue();
        }
        for (String word : new String[] {"false", "No", "off", "1", "'true'", "!!bool ''"}) {
            assertThat(Numbers.isTrue(scalar(word))).isFalse();
        }
    }

    private static YamlScalar scalar(String written) {
        byte[] text = ("[" + written + "]").getBytes(StandardCharsets.UTF_8);
        YamlSequence list =
                (YamlSequence) new YamlReader(1_000, 10, 10).read(text).root().orElseThrow();
        return (YamlScalar) list.items().getFirst();
    }
}

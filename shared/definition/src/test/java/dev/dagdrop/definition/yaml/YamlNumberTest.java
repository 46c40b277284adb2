package dev.dagdrop.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlNumberTest {
    private static final String MANY = "7".repeat(500_000);

    @ParameterizedTest
    @CsvSource({
        "3.10, 3.1",
        "1.0, 1",
        "-0.0, 0",
        "010, 8",
        "0x1F, 31",
        "-0b101, -5",
        "1_000, 1000",
        "190:20:30, 685230",
        "1:30.5, 90.5",
        "1.0e+3, 1000",
        "1.5e-7, 0.00000015",
        "1.5e+300, 1.5e+300",
        "1.0e-300, 1.0e-300",
        "1.0e+999999999, .inf",
        "-1.0e+99999999999999999999, -.inf",
        "1.0e-999999999, 0",
        "100.0e+2147483647, .inf",
        ".INF, .inf",
        ".NaN, .nan",
        "0x_, 0"
    })
    void writesANumberInFewDigits(String written, String text) {
        assertThat(YamlNumber.text(key(written))).contains(text);
    }

    @Test
    void writesNoNumberThatIsLongerThanAReaderTakes() {
        assertThat(YamlNumber.text(key(MANY))).isEmpty();
        assertThat(YamlNumber.text(key("0x" + MANY))).isEmpty();
        assertThat(YamlNumber.text(key("7:" + "1:".repeat(100_000) + "1"))).isEmpty();
        assertThat(YamlNumber.text(key(MANY + ".5")).orElseThrow()).isEqualTo(".inf");
        assertThat(YamlNumber.text(key("0." + MANY)).orElseThrow()).isEqualTo("0.7777777777777778");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.0",
        "1, true",
        "0, -0.0",
        "010, 8.0",
        "0x10, 16",
        "1:00, 60.0",
        ".inf, .Inf",
        ".inf, 1.0e+999999999",
        "1.0e+999999999, 10.0e+2147483647",
        "-.inf, -1.0e+400",
        ".nan, .NaN",
        "1.0e-999999999, 0",
        "100000000000000000000, 1.0e+20",
        "9007199254740993, 0x20000000000001",
        "1_0, +10"
    })
    void equalNumbersAreOneKey(String one, String other) {
        assertThat(KeyIdentity.of(key(one))).isEqualTo(KeyIdentity.of(key(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.5",
        "9007199254740993, 9007199254740992.0",
        "100000000000000000001, 1.0e+20",
        ".inf, -.inf",
        ".inf, 1.0e+300",
        "1.0e-300, 0",
        "1, '\"1\"'",
        "!!int 1e999999999:1, !!int 1e999999998:1",
        "!!float 1e999999999:1, 1"
    })
    void differentNumbersAreTwoKeys(String one, String other) {
        assertThat(KeyIdentity.of(key(one))).isNotEqualTo(KeyIdentity.of(key(other)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0x", "0b", "0", "-"})
    void longNumbersDifferByTheirDigits(String prefix) {
        String digits = "1".repeat(500_000);

        assertThat(KeyIdentity.of(key(prefix + digits)))
                .isEqualTo(KeyIdentity.of(key(prefix + "1_" + digits.substring(1))))
                .isNotEqualTo(KeyIdentity.of(key(prefix + digits + "0")));
        assertThat(KeyIdentity.of(key("0x00" + digits))).isEqualTo(KeyIdentity.of(key("0x" + digits)));
        assertThat(KeyIdentity.of(key("0" + digits))).isNotEqualTo(KeyIdentity.of(key(digits)));
    }

    private static YamlScalar key(String written) {
        byte[] text = ("? " + written + "\n: 1\n").getBytes(StandardCharsets.UTF_8);
        YamlMapping mapping = (YamlMapping)
                new YamlReader(2_000_000, 10, 10).read(text).root().orElseThrow();
        return mapping.entries().getFirst().key();
    }
}

package dev.dagdrop.definition.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RuleIdTest {
    @Test
    void isTwoLettersAndThreeDigits() {
        assertThat(new RuleId("DD105")).hasToString("DD105");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DD10", "DD1055", "dd105", "DD10x", "DD1٠5"})
    void refusesAnythingElse(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleId(value)).withMessageContaining("DD105");
    }
}

package dev.dagdrop.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VariableReferenceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "$HOME, HOME",
        "a${HOME}b, HOME",
        "$$HOME, HOME",
        "$HOME/$USER, HOME USER",
        "${A}${B}$C_1-$D, A B C_1 D",
        "$home.x, home",
        "${{ x }} $Y, Y",
        "$ $1 ${2} $_, _",
        "${A$B, B",
        "$AZaz_09, AZaz_09",
        "$A@$B[$C`$D{$E/$F:, A B C D E F",
    })
    void isWhatPythonWouldReplace(String text, String names) {
        List<String> found = new ArrayList<>();
        for (VariableReference each = VariableReference.next(text, 0);
                !each.isNone();
                each = VariableReference.next(text, each.end())) {
            found.add(each.name());
            assertThat(text.substring(each.start(), each.end())).startsWith("$").contains(each.name());
        }
        assertThat(String.join(" ", found)).isEqualTo(names);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "$",
                "$$",
                "$1",
                "${}",
                "${A",
                "${A.B}",
                "${{ params.x }}",
                "$(A)",
                "$-A",
                "a$",
                "$é",
                "$@",
                "$[",
                "$`",
                "${{",
                "$/",
                "$9"
            })
    void isNothingElse(String text) {
        assertThat(VariableReference.next(text, 0).isNone()).isTrue();
    }
}

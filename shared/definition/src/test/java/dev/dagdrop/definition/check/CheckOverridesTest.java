package dev.dagdrop.definition.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckOverridesTest {
    @Test
    void readsRulesAndWhatTheyShallBe() {
        assertThat(CheckOverrides.parse(" DD201=warning, DD105 = error ", Rules.all())
                        .severities())
                .isEqualTo(Map.of(new RuleId("DD201"), Severity.WARNING, new RuleId("DD105"), Severity.ERROR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void takesBlankTextForNone(String text) {
        assertThat(CheckOverrides.parse(text, Rules.all())).isEqualTo(CheckOverrides.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DD201                     | \"DD201\" is no override; write a rule and what it shall be, such as DD201=warning",
                "DD201=warning,            | \"\" is no override; write a rule and what it shall be, such as DD201=warning",
                "DD201:warning             | \"DD201:warning\" is no override; write a rule and what it shall be, such as DD201=warning",
                "DD201=off                 | DD201 can be error or warning, not \"off\"",
                "DD201=Warning             | DD201 can be error or warning, not \"Warning\"",
                "DD201=                    | DD201 can be error or warning, not \"\"",
                "DD999=error               | there is no rule \"DD999\"; docs/checks.md lists them",
                "dd201=error               | there is no rule \"dd201\"; docs/checks.md lists them",
                "DD002=warning             | DD002 is a safety bound and always an error; leave it out",
                "DD201=error,DD201=warning | DD201 is given twice; keep one of them"
            })
    void saysWhatIsWrongAndWhatToWrite(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckOverrides.parse(text, Rules.all()))
                .withMessage(message);
    }

    @Test
    void listsTheRulesAsOverridden() {
        CheckOverrides overrides = CheckOverrides.parse("DD201=warning", Rules.all());

        assertThat(Rules.all(overrides))
                .hasSameSizeAs(Rules.all())
                .filteredOn(rule -> rule.severity()
                        != Rules.all().stream()
                                .filter(known -> known.id().equals(rule.id()))
                                .findFirst()
                                .orElseThrow()
                                .severity())
                .extracting(rule -> rule.id().value())
                .containsExactly("DD201");
    }
}

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
    void readsRulesByIdOrNameAndTheirSeverities() {
        assertThat(CheckOverrides.parse(" DD201=warning, duplicate-key = error ", Rules.all())
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
                "DD201                     | \"DD201\" is not an override; write a rule and its severity, such as unknown-dependency=warning",
                "DD201=warning,            | \"\" is not an override; write a rule and its severity, such as unknown-dependency=warning",
                "DD201:warning             | \"DD201:warning\" is not an override; write a rule and its severity, such as unknown-dependency=warning",
                "DD201=off                 | DD201 invalid-root can be error or warning, not \"off\"",
                "DD201=Warning             | DD201 invalid-root can be error or warning, not \"Warning\"",
                "DD201=                    | DD201 invalid-root can be error or warning, not \"\"",
                "DD999=error               | there is no rule \"DD999\"; docs/rules/README.md lists the rules",
                "dd201=error               | there is no rule \"dd201\"; did you mean DD201 invalid-root?",
                "DD002=warning             | DD002 nesting-too-deep is a safety bound and always an error; leave it out",
                "duplicat-key=warning      | there is no rule \"duplicat-key\"; did you mean DD105 duplicate-key?",
                "DD201=error,invalid-root=warning | DD201 invalid-root is overridden twice; keep one of them"
            })
    void saysWhatIsWrongAndWhatToWrite(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckOverrides.parse(text, Rules.all()))
                .withMessage(message);
    }

    @Test
    void refusesASafetyBoundHoweverItIsMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckOverrides(Map.of(new RuleId("DD001"), Severity.WARNING)));
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

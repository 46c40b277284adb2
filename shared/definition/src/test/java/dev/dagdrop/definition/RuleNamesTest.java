package dev.dagdrop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule, its class and its folder of examples have the same name, so that each leads to the others. */
final class RuleNamesTest {
    @ParameterizedTest
    @MethodSource("checks")
    void aRuleIsNamedAsItsClass(Check check) {
        assertThat(check.rule().name()).isEqualTo(kebab(check.getClass().getSimpleName()));
    }

    @Test
    void noTwoRulesHaveOneName() {
        assertThat(Rules.all()).extracting(Rule::name).doesNotHaveDuplicates();
    }

    static Stream<Check> checks() {
        return StandardChecks.all(1, new OperatorCatalogue()).stream();
    }

    private static String kebab(String className) {
        return className.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}

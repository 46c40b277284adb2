package dev.dagdrop.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.profile.check.ProfileChecks;
import dev.dagdrop.profile.check.ProfileFileName;
import dev.dagdrop.profile.model.ProfilePermissions;
import dev.dagdrop.profile.shape.Forms;
import dev.dagdrop.profile.shape.Limits;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ProfileRuleNamesTest {
    @ParameterizedTest
    @MethodSource("checks")
    void aRuleIsNamedAsItsClass(Check check) {
        assertThat(check.rule().name()).isEqualTo(kebab(check.getClass().getSimpleName()));
    }

    @Test
    void noTwoRulesHaveOneIdOrName() {
        List<Rule> all =
                Stream.concat(Rules.all().stream(), ProfileRules.all().stream()).toList();

        assertThat(all).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(all).extracting(Rule::name).doesNotHaveDuplicates();
    }

    @Test
    void theNameOfEachRuleOfDefinitionsFitsIntoCheckOverrides() {
        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(rule.name())
                        .hasSizeLessThanOrEqualTo(Limits.RULE)
                        .matches(Forms.OVERRIDABLE_RULE));
    }

    static Stream<Check> checks() {
        return ProfileChecks.own(ProfileFileName.of(""), ProfilePermissions.anything(), new OperatorCatalogue())
                .stream();
    }

    private static String kebab(String className) {
        return className.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}

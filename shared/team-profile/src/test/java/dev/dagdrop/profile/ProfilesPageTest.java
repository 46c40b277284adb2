package dev.dagdrop.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProfilesPageTest {
    private static final Path CHECKOUT = Path.of("..", "..");
    private static final Path PAGE = CHECKOUT.resolve("docs/team-profiles.md");

    @Test
    void isWhatTheRulesAndTheirExamplesSay() throws IOException {
        String sample = Files.readString(CHECKOUT.resolve("local/samples/teams/finance.yaml"));
        String written = ProfilesPage.write(sample);
        if (Boolean.getBoolean("dagdrop.write-docs")) {
            Files.writeString(PAGE, written);
            abort("Wrote " + PAGE);
        }

        assertThat(PAGE)
                .as("docs/team-profiles.md is stale; write it anew with: make docs")
                .hasContent(written);
    }

    @Test
    void listsEveryRuleOnceByAnIdThatNoRuleOfDefinitionsHas() {
        List<Rule> rules = ProfileRules.all();
        List<RuleId> ofDefinitions = Rules.all().stream().map(Rule::id).toList();

        assertThat(rules)
                .extracting(Rule::id)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(rule -> rule.value().startsWith("DD8"))
                .doesNotContainAnyElementsOf(ofDefinitions);
        assertThat(ofDefinitions).noneMatch(rule -> rule.value().startsWith("DD8"));
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.summary()).endsWith(".").doesNotContain("\n");
            assertThat(rule.source()).startsWith("https://");
        });
    }
}

package dev.dagdrop.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.dagdrop.definition.check.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChecksPageTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "checks.md");
    private static final Path EXAMPLES = Path.of("src", "test", "resources", "checks");

    @Test
    void isWhatTheRulesAndTheirExamplesSay() throws IOException {
        String written = new ChecksPage(EXAMPLES).write(Rules.all());
        if (Boolean.getBoolean("dagdrop.write-docs")) {
            Files.writeString(PAGE, written);
            abort("Wrote " + PAGE);
        }

        assertThat(PAGE)
                .as("docs/checks.md is stale; write it anew with: make docs")
                .hasContent(written);
    }

    @Test
    void listsEveryRuleOnceByItsId() {
        List<Rule> rules = Rules.all();

        assertThat(rules).extracting(Rule::id).isSorted().doesNotHaveDuplicates();
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.summary()).endsWith(".").doesNotContain("\n");
            assertThat(rule.source()).startsWith("https://");
        });
    }
}

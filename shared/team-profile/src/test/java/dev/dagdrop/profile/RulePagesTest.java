package dev.dagdrop.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RulePagesTest {
    private static final Path PAGES = Path.of("..", "..", "docs", "rules");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void areWhatTheRulesAndTheirExamplesSay() throws IOException {
        Map<String, String> written = RulePages.write();
        if (Boolean.getBoolean("dagdrop.write-docs")) {
            replace(written);
            abort("Wrote " + PAGES);
        }

        assertThat(existing()).containsExactlyElementsOf(written.keySet());
        for (Map.Entry<String, String> page : written.entrySet()) {
            assertThat(PAGES.resolve(page.getKey()))
                    .as("docs/rules/%s is stale; write it anew with: make docs", page.getKey())
                    .hasContent(page.getValue());
        }
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (String page : existing()) {
            Matcher link = LINK.matcher(Files.readString(PAGES.resolve(page)));
            while (link.find()) {
                assertThat(PAGES.resolve(link.group(1))).as(page).exists();
            }
        }
    }

    @Test
    void everyRuleStatesItsDefectInOneSentence() {
        List<Rule> rules =
                Stream.concat(Rules.all().stream(), ProfileRules.all().stream()).toList();

        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.summary()).endsWith(".").doesNotContain("\n").doesNotContain(". ");
            assertThat(rule.source()).startsWith("https://");
        });
    }

    private static List<String> existing() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void replace(Map<String, String> written) throws IOException {
        Files.createDirectories(PAGES);
        for (String page : existing()) {
            if (!written.containsKey(page)) {
                Files.delete(PAGES.resolve(page));
            }
        }
        for (Map.Entry<String, String> page : written.entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }
}

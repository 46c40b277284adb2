package dev.dagdrop.profile;

import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes docs/rules: one page for each rule, of definitions and of profiles, and an index by subject. */
final class RulePages {
    static final String INDEX = "README.md";

    private static final Path DEFINITIONS = Path.of("..", "definition", "src", "test", "resources", "checks");
    private static final List<String> SUBJECTS = List.of(
            "Safety bounds",
            "YAML",
            "The DAG",
            "The schedule",
            "Tasks and operators",
            "Values",
            "Dependencies",
            "Templates",
            "Team profiles");

    private RulePages() {}

    /** All pages by the names of their files. */
    static Map<String, String> write() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        pages.put(INDEX, index());
        for (Rule rule : Rules.all()) {
            pages.put(rule.name() + ".md", new RulePageWriter(rule, true).write(folder(DEFINITIONS, rule)));
        }
        for (Rule rule : ProfileRules.all()) {
            pages.put(rule.name() + ".md", new RulePageWriter(rule, false).write(folder(ProfileExamples.FOLDER, rule)));
        }
        return pages;
    }

    private static Path folder(Path examples, Rule rule) {
        return examples.resolve(rule.id() + "-" + rule.name());
    }

    private static String index() {
        StringBuilder page = new StringBuilder("""
                # Rules

                What `./dagdrop validate` and the deployed functions check, by subject. Each rule has a number, which never changes, and a
                name for the defect that it finds; either can be used wherever a rule is named. `./dagdrop explain RULE` prints its page.

                An **error** rejects the file: the service would certainly refuse it, or it would certainly break. A **warning** is
                delivered with the workflow. `CheckOverrides` makes an error of a definition a warning or the reverse: as a parameter of
                the stack, as a key of a team's profile, or as `--override duplicate-key=warning` on the command line. Safety bounds
                protect the reader and stay errors; so do the rules of team profiles.

                `make docs` writes these pages from the code and its example files.
                """);
        List<Rule> rules = new ArrayList<>(Rules.all());
        rules.addAll(ProfileRules.all());
        for (int subject = 0; subject < SUBJECTS.size(); subject++) {
            page.append("\n## ").append(SUBJECTS.get(subject)).append("\n\n");
            page.append("| rule | name | severity | defect |\n| --- | --- | --- | --- |\n");
            for (Rule rule : rules) {
                if (rule.id().value().charAt(2) - '0' == subject) {
                    page.append("| %s | [%s](%s.md) | %s | %s |\n"
                            .formatted(
                                    rule.id(),
                                    rule.name(),
                                    rule.name(),
                                    rule.severity().name().toLowerCase(Locale.ROOT),
                                    rule.summary().replace("|", "\\|")));
                }
            }
        }
        return page.toString();
    }
}

package dev.dagdrop.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.TextRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule's example files. A bad one has its expected findings, as printed, in a text file beside it; with
 * {@code -Ddagdrop.write-expected=true} these are written anew, to be read before they are committed.
 */
final class ProfileExamplesTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.dagdrop.profile.ProfileExamples#bad")
    void saysWhatIsWrongWithABadExample(Path example) throws IOException {
        Validation validation = ProfileExamples.check(example);
        List<Finding> own = ownFindings(validation, example);
        String printed = new TextRenderer().render(ProfileExamples.nameOf(example), validation.source(), own, 0);
        Path expected = example.resolveSibling(example.getFileName().toString().replace(".yaml", ".txt"));
        if (Boolean.getBoolean("dagdrop.write-expected")) {
            Files.writeString(expected, printed);
            abort("Wrote " + expected);
        }

        assertThat(own).isNotEmpty();
        assertThat(printed).isEqualTo(Files.readString(expected));
    }

    /** A bad example is bad in one way only, so that it shows which rule is which; on definitions other rules may agree. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.dagdrop.profile.ProfileExamples#bad")
    void saysNothingElseAboutABadExample(Path example) throws IOException {
        Validation validation = ProfileExamples.check(example);

        assertThat(validation.findings())
                .filteredOn(finding -> finding.rule().value().startsWith("DD8") || !isOfDefinitions(example))
                .extracting(finding -> finding.rule().value())
                .containsOnly(ProfileExamples.ruleOf(example));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.dagdrop.profile.ProfileExamples#good")
    void saysNothingAboutAGoodExample(Path example) throws IOException {
        assertThat(ProfileExamples.check(example).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void hasABadAndAGoodExampleAndAPageOfEveryRule(Rule rule) throws IOException {
        Path folder = ProfileExamples.FOLDER.resolve(rule.id() + "-" + rule.name());

        assertThat(ProfileExamples.bad()).anyMatch(example -> example.startsWith(folder));
        assertThat(ProfileExamples.good()).anyMatch(example -> example.startsWith(folder));
        assertThat(folder.resolve("page.md")).isNotEmptyFile();
    }

    static List<Rule> rules() {
        return ProfileRules.all();
    }

    private static List<Finding> ownFindings(Validation validation, Path example) {
        return validation.findings().stream()
                .filter(finding -> finding.rule().value().equals(ProfileExamples.ruleOf(example)))
                .toList();
    }

    private static boolean isOfDefinitions(Path example) {
        return ProfileExamples.OF_DEFINITIONS.contains(ProfileExamples.ruleOf(example));
    }
}

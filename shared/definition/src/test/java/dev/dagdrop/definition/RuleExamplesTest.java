package dev.dagdrop.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.TextRenderer;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule's example files. A bad one has its expected findings, as printed, in a text file beside it; with
 * {@code -Ddagdrop.write-expected=true} these are written anew, to be read before they are committed.
 */
final class RuleExamplesTest {
    private static final Path EXAMPLES = Path.of("src", "test", "resources", "checks");
    private static final OperatorCatalogue CATALOGUE = new OperatorCatalogue();

    @ParameterizedTest(name = "{0}")
    @MethodSource("badExamples")
    void saysWhatIsWrongWithABadExample(Path example) throws IOException {
        Validation validation = validate(example);
        String name = example.getFileName().toString();
        String printed =
                new TextRenderer().render(name, validation.source(), validation.findings(), validation.omitted());
        Path expected = example.resolveSibling(name.replace(".yaml", ".txt"));
        if (Boolean.getBoolean("dagdrop.write-expected")) {
            Files.writeString(expected, printed);
            abort("Wrote " + expected);
        }

        assertThat(printed).isEqualTo(Files.readString(expected));
        assertThat(validation.findings()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodExamples")
    void saysNothingAboutAGoodExample(Path example) throws IOException {
        Validation validation = validate(example);

        assertThat(validation.findings()).isEmpty();
        assertThat(validation.definition()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void hasABadAndAGoodExampleOfEveryRule(Rule rule) throws IOException {
        Path folder = EXAMPLES.resolve(rule.id() + "-" + rule.name());

        assertThat(examples("bad-")).anyMatch(example -> example.startsWith(folder));
        assertThat(examples("good-")).anyMatch(example -> example.startsWith(folder));
    }

    static List<Path> badExamples() throws IOException {
        return examples("bad-");
    }

    static List<Path> goodExamples() throws IOException {
        return examples("good-");
    }

    static List<Rule> rules() {
        return Rules.all();
    }

    private static List<Path> examples(String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Only its own rule is asked: what other rules say is shown by their examples, and a new rule changes none of these. */
    private static Validation validate(Path example) throws IOException {
        String rule = ruleOf(example);
        Bounds bounds = boundsFor(rule);
        List<Check> own = StandardChecks.all(bounds.maxTasks(), CATALOGUE).stream()
                .filter(check -> check.rule().id().value().equals(rule))
                .toList();
        return new Validator(bounds, own, CheckOverrides.none()).validate(Files.readAllBytes(example));
    }

    /** Small bounds for the rules whose examples would otherwise be very large. */
    private static Bounds boundsFor(String rule) {
        return switch (rule) {
            case "DD001" -> Bounds.standard().withMaxBytes(200);
            case "DD004" -> new Bounds(1_000, 100, 1_000, 3, 100);
            default -> Bounds.standard();
        };
    }

    private static String ruleOf(Path example) {
        return EXAMPLES.relativize(example).getName(0).toString().substring(0, "DD105".length());
    }
}

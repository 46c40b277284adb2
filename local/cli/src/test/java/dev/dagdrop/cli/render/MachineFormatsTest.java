package dev.dagdrop.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.definition.finding.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The forms that programs read, over the example files of every rule. */
class MachineFormatsTest {
    private static final Path CHECKOUT = Path.of("..", "..");
    private static final Path EXAMPLES = CHECKOUT.resolve("shared/definition/src/test/resources/checks");

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void theJsonIsAsItsSchemaSays() throws IOException {
        String schema = Files.readString(CHECKOUT.resolve("docs/findings.schema.json"));
        JsonNode document = mapper.readTree(rendered(JsonRenderer::new));

        assertThat(document.findValuesAsText("rule")).contains("DD001", "DD101", "DD603");
        assertThat(problems(schema, SpecificationVersion.DRAFT_2020_12, document))
                .isEmpty();

        ((ObjectNode) document.findParent("rule")).remove("rule");
        assertThat(problems(schema, SpecificationVersion.DRAFT_2020_12, document))
                .isNotEmpty();
    }

    @Test
    void theSarifIsAsTheStandardsSchemaSays() throws IOException {
        // OASIS's schema of SARIF 2.1.0.
        String schema = Files.readString(Path.of("src/test/resources/sarif-schema-2.1.0.json"));
        JsonNode log = mapper.readTree(rendered(out -> new SarifRenderer(out, Rules.all())));

        assertThat(problems(schema, SpecificationVersion.DRAFT_7, log)).isEmpty();

        ((ObjectNode) log.at("/runs/0/results/0")).remove("message");
        assertThat(problems(schema, SpecificationVersion.DRAFT_7, log)).isNotEmpty();
    }

    @Test
    void eachSarifResultPointsToItsRule() throws IOException {
        JsonNode run = mapper.readTree(rendered(out -> new SarifRenderer(out, Rules.all())))
                .at("/runs/0");

        assertThat(run.path("results")).isNotEmpty().allSatisfy(result -> {
            JsonNode rule =
                    run.at("/tool/driver/rules").path(result.path("ruleIndex").asInt());
            assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
            assertThat(rule.path("helpUri").asText()).startsWith("https://");
            assertThat(rule.at("/help/text").asText())
                    .contains("docs/rules/" + rule.path("name").asText() + ".md");
        });
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications").findValuesAsText("text"))
                .contains("cannot read it: there is no such file", "7 more findings are not listed");
    }

    @Test
    void aNameIsEncodedInSarif() throws IOException {
        JsonNode places = mapper.readTree(printed(out -> new SarifRenderer(out, Rules.all()), renderer -> {
            renderer.checked("a b:c/ü%.yaml", warned());
            renderer.checked("/tmp/x.yaml", warned());
        }));

        assertThat(places.at("/runs/0/results").findValuesAsText("uri"))
                .containsExactly("a%20b%3Ac/%C3%BC%25.yaml", "file:///tmp/x.yaml");
    }

    @Test
    void anAnnotationIsEscapedAsTheRunnerReadsIt() {
        assertThat(printed(GithubRenderer::new, renderer -> renderer.checked("a,b:c%.yaml", warned())))
                .startsWith("::warning file=a%2Cb%3Ac%25.yaml,line=2,col=3,endColumn=7,title=DD602 unknown-dependency::"
                        + "100%25 odd: a, b%0Awrite%0Athis\n")
                .contains("::notice file=a%2Cb%3Ac%25.yaml::7 more findings are not listed\n");
    }

    private static Validation warned() {
        Finding finding = new Finding(
                new RuleId("DD602"),
                "unknown-dependency",
                Severity.WARNING,
                new Position(2, 3, 4),
                "tasks.a",
                "100% odd: a, b",
                "write\nthis",
                List.of());
        return new Validation(SourceText.of("a:\n  load"), Optional.empty(), List.of(finding), 7);
    }

    private static String rendered(Function<PrintWriter, FindingRenderer> kind) {
        Validator validator = Validator.standard(Bounds.standard());
        return printed(kind, renderer -> {
            for (Path example : examples()) {
                renderer.checked(EXAMPLES.relativize(example).toString(), validator.validate(bytes(example)));
            }
            renderer.checked("large.yaml", validator.tooLarge(1_000_000));
            renderer.checked("many.yaml", warned());
            renderer.unreadable("nowhere.yaml", "there is no such file");
        });
    }

    private static String printed(Function<PrintWriter, FindingRenderer> kind, Consumer<FindingRenderer> told) {
        StringWriter text = new StringWriter();
        FindingRenderer renderer = kind.apply(new PrintWriter(text));
        told.accept(renderer);
        renderer.end(new Totals(2, 1, 1, 7, 1));
        return text.toString();
    }

    private static List<Path> examples() {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> problems(String schema, SpecificationVersion version, JsonNode document) {
        return SchemaRegistry.withDefaultDialect(version)
                .getSchema(schema)
                .validate(
                        document.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}

package dev.dagdrop.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.operators.AllOperators;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.operators.OperatorStatus;
import dev.dagdrop.definition.schema.DefinitionSchema;
import dev.dagdrop.definition.schema.YamlAsJson;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/definition.schema.json: what editors check and offer. */
final class DefinitionSchemaTest {
    private static final Path FILE = Path.of("..", "..", "docs", "definition.schema.json");
    private static final Path EXAMPLES = Path.of("src", "test", "resources", "checks");
    private static final Path SAMPLES = Path.of("..", "..", "local", "samples");
    /** Marks are letters for some editors, and a date without quotes is text for them. */
    private static final Set<String> LEFT_TO_THE_CHECKS = Set.of(
            "DD204-invalid-dag-id/bad-combining-mark.yaml",
            "DD427-invalid-task-id/bad-combining-mark.yaml",
            "DD301-invalid-schedule-type/bad-date.yaml");

    private static final int MOST_BYTES = 600_000;
    private static final String WRITTEN = DefinitionSchema.write(Rules.all());
    private static final Schema SCHEMA = schema();

    private final Validator validator = Validator.standard(Bounds.standard());

    @Test
    void isWhatTheChecksGoBy() throws IOException {
        if (Boolean.getBoolean("dagdrop.write-docs")) {
            Files.writeString(FILE, WRITTEN);
            abort("Wrote " + FILE);
        }

        assertThat(FILE)
                .as("docs/definition.schema.json is stale; write it anew with: make docs")
                .hasContent(WRITTEN);
        assertThat(FILE).content().hasSizeLessThan(MOST_BYTES);
    }

    @Test
    void isASchemaOfItsDraft() {
        Schema metaschema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"$ref\": \"%s\"}".formatted(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaschema.validate(WRITTEN, InputFormat.JSON)).isEmpty();
        assertThat(metaschema.validate("{\"type\": 7}", InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examplesAndSamples")
    void takesWhatTheChecksTake(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        Optional<YamlNode> root = root(content);

        if (root.isPresent() && validator.validate(content).isAccepted()) {
            assertThat(problems(root.get())).isEmpty();
        }
    }

    @Test
    @DisplayName("takes every one of AWS's samples (-Ddagdrop.corpus=<folder>)")
    void takesEverySampleOfAws() throws IOException {
        Optional<String> folder = Optional.ofNullable(System.getProperty("dagdrop.corpus"));
        List<Path> samples = folder.isPresent() ? yaml(Path.of(folder.get())) : abort("AWS's samples are not here");

        assertThat(samples).hasSizeGreaterThanOrEqualTo(36);
        for (Path sample : samples) {
            assertThat(problems(root(Files.readAllBytes(sample)).orElseThrow()))
                    .as(sample.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "DD201", "DD202", "DD203", "DD204", "DD206", "DD207", "DD210", "DD212", "DD301", "DD401", "DD402",
                "DD403", "DD405", "DD407", "DD410", "DD427", "DD501", "DD502", "DD503", "DD504", "DD601"
            })
    void refusesWhatIsAnErrorByThisRuleAlone(String rule) throws IOException {
        List<Path> alone = new ArrayList<>();
        for (Path bad : yaml(folder(rule))) {
            List<Finding> errors = validator.validate(Files.readAllBytes(bad)).errors();
            boolean only = errors.stream().allMatch(each -> each.rule().value().equals(rule));
            if (only
                    && !errors.isEmpty()
                    && !LEFT_TO_THE_CHECKS.contains(EXAMPLES.relativize(bad).toString())) {
                alone.add(bad);
            }
        }

        assertThat(alone).isNotEmpty();
        for (Path bad : alone) {
            assertThat(problems(root(Files.readAllBytes(bad)).orElseThrow()))
                    .as(bad.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void takesMergeKeysAsTheyAreWherePlainEditorsLeaveThem() {
        String raw = """
                {"d": {"<<": {"schedule": null}, "default_args": {"<<": {}}, "tasks": {"<<": {"a": {}}}}}""";

        assertThat(SCHEMA.validate(raw, InputFormat.JSON)).isEmpty();
    }

    @Test
    void offersEveryOperatorWithItsArguments() throws IOException {
        JsonNode definitions = new ObjectMapper().readTree(WRITTEN).path("$defs");
        String offered = definitions.path("operator").toString();
        Map<String, JsonNode> arguments = new HashMap<>();
        for (JsonNode each : definitions.path("task").path("allOf")) {
            arguments.put(each.at("/if/properties/operator/const").asText(), each.path("then"));
        }

        List<OperatorSpec> supported = AllOperators.list().stream()
                .filter(each -> each.status() == OperatorStatus.SUPPORTED)
                .toList();
        assertThat(supported).hasSizeGreaterThan(200).allSatisfy(operator -> {
            assertThat(offered).contains('"' + operator.path() + '"');
            Set<String> described = new HashSet<>();
            JsonNode of = arguments.getOrDefault(operator.path(), MissingNode.getInstance());
            of.path("properties").fieldNames().forEachRemaining(described::add);
            for (JsonNode group : of.path("allOf")) {
                String name = group.path("$ref").asText().replace("#/$defs/", "");
                definitions.path(name).path("properties").fieldNames().forEachRemaining(described::add);
            }
            assertThat(described).isEqualTo(operator.parameters().keySet());
        });
    }

    static List<Path> examplesAndSamples() throws IOException {
        return Stream.concat(yaml(EXAMPLES).stream(), yaml(SAMPLES).stream()).toList();
    }

    private static Path folder(String rule) throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.filter(each -> each.getFileName().toString().startsWith(rule))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<YamlNode> root(byte[] content) {
        Bounds bounds = Bounds.standard();
        return new YamlReader(bounds.maxBytes(), bounds.maxDepth(), bounds.maxExpandedNodes())
                .read(content)
                .root();
    }

    private static List<String> problems(YamlNode root) {
        return SCHEMA.validate(YamlAsJson.of(root).toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(WRITTEN);
    }
}

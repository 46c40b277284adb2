package dev.dagdrop.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dagdrop.definition.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/team-profile.schema.json and the rules agree, as far as a schema can say what the rules say. */
final class ProfileSchemaTest {
    private static final Path FILE = Path.of("..", "..", "docs", "team-profile.schema.json");
    private static final Path SAMPLES = Path.of("..", "..", "local", "samples", "teams");

    /** What a schema cannot know, and why. */
    private static final Set<String> BEYOND = Set.of(
            "DD801", // how many bytes the file has
            "DD803", // a reader shows it one document
            "DD804", // of equal keys it sees the last
            "DD805", // a reader resolves aliases
            "DD806", // and tags
            "DD807", // what the file is called
            "DD808", // the same
            "DD809", // the same
            "DD811/bad-key.yaml", // every key of JSON is a text
            "DD813/bad-notify.yaml", // the case of letters
            "DD821", // what the installation permits
            "DD852/bad-binary.yaml", // how a number is written
            "DD860", // counts over two mappings; those of one are tried below
            "DD880", // the operators there are; their form is tried below
            "DD887"); // names that begin with the team

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void isWhatTheTableSays() throws IOException {
        String written = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(ProfileSchema.document()) + "\n";
        if (Boolean.getBoolean("dagdrop.write-docs")) {
            Files.writeString(FILE, written);
            abort("Wrote " + FILE);
        }

        assertThat(FILE)
                .as("docs/team-profile.schema.json is stale; write it anew with: make docs")
                .hasContent(written);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatTheRulesCallAnError(Path example) throws IOException {
        assertThat(problems(Files.readString(example))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void acceptsWhatHasNoError(Path example) throws IOException {
        assertThat(problems(Files.readString(example))).isEmpty();
    }

    @Test
    void refusesTheFormsOfWhatItCannotKnow() throws IOException {
        assertThat(problems(Files.readString(ProfileExamples.FOLDER.resolve("DD860-too-many-tags/bad-many.yaml"))))
                .isNotEmpty();
        assertThat(problems(Files.readString(
                        ProfileExamples.FOLDER.resolve("DD880-unknown-allowed-operator/bad-form.yaml"))))
                .isNotEmpty();
        assertThat(problems(
                        Files.readString(ProfileExamples.FOLDER.resolve("DD887-invalid-workflow-name/bad-key.yaml"))))
                .isNotEmpty();
    }

    static List<Path> refused() throws IOException {
        return ofProfiles(ProfileExamples.bad())
                .filter(example -> !BEYOND.contains(ProfileExamples.ruleOf(example)))
                .filter(example -> !BEYOND.contains(ProfileExamples.ruleOf(example) + "/" + example.getFileName()))
                .filter(example -> !hasNoError(example))
                .toList();
    }

    static List<Path> accepted() throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            return Stream.of(
                            samples,
                            ofProfiles(ProfileExamples.good()),
                            ofProfiles(ProfileExamples.bad()).filter(ProfileSchemaTest::hasNoError))
                    .flatMap(each -> each)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> ofProfiles(List<Path> examples) {
        return examples.stream()
                .filter(example -> !ProfileExamples.OF_DEFINITIONS.contains(ProfileExamples.ruleOf(example)));
    }

    private static boolean hasNoError(Path example) {
        String rule = ProfileExamples.ruleOf(example);
        return ProfileRules.all().stream()
                .filter(each -> each.id().value().equals(rule))
                .allMatch(each -> switch (each.severity()) {
                    case ERROR -> false;
                    case WARNING -> true;
                });
    }

    private List<Error> problems(String yaml) throws IOException {
        JsonNode document = new YamlReader(1 << 20, 100, 100_000)
                .read(yaml.getBytes(StandardCharsets.UTF_8))
                .root()
                .map(ProfileAsJson::of)
                .orElseGet(mapper::nullNode);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FILE))
                .validate(document.toString(), InputFormat.JSON);
    }
}

package dev.dagdrop.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ImplicitTypesTest {
    private static final Path PYYAML = Path.of("src", "test", "resources", "yaml", "implicit-types.txt");

    @ParameterizedTest(name = "{0}")
    @MethodSource("resolvedByPyYaml")
    void givesAScalarWithoutQuotesTheTypeThatPyYamlGivesIt(String line) {
        int brace = line.indexOf('{');
        String value = line.substring(brace + 1, line.length() - 1);

        assertThat(ImplicitTypes.of(value)).isEqualTo(type(line.substring(0, brace - 1)));
    }

    static List<String> resolvedByPyYaml() throws IOException {
        return Files.readAllLines(PYYAML).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static ScalarType type(String tag) {
        return switch (tag) {
            case "null" -> ScalarType.NULL;
            case "bool" -> ScalarType.BOOLEAN;
            case "int" -> ScalarType.INTEGER;
            case "float" -> ScalarType.FLOAT;
            case "timestamp" -> ScalarType.TIMESTAMP;
            case "merge" -> ScalarType.MERGE;
            case "value" -> ScalarType.DEFAULT_VALUE;
            case "str" -> ScalarType.STRING;
            default -> throw new IllegalArgumentException(tag);
        };
    }
}

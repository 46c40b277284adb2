package dev.dagdrop.definition;

import static dev.dagdrop.definition.Inputs.assertPrints;
import static dev.dagdrop.definition.Inputs.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlReader;
import dev.dagdrop.definition.yaml.YamlReading;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands at whatever place of a definition, the checks end, and what they say is short. */
@Timeout(300)
final class HostileValuesTest {
    private static final int LONG = 1_000;
    private static final int LONGEST_EXAMPLE = 800;
    /** Every so manyth example: they cover every rule, and all of them take minutes. */
    private static final int STEP = 5;

    private final Validator validator = Validator.standard(Bounds.standard());
    private final YamlReader reader = new YamlReader(100_000, 100, 10_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.",
                "x",
                "7",
                "0x7",
                "1:",
                "'{{ ((",
                "'{{ a.b|",
                "'$A ",
                "airflow.",
                "* ",
                "'a, ",
                "2026-01-31 00:00:00.0",
                "é",
                "\"\\0",
                "[",
                "'{% if a %}"
            })
    void isNoReasonForALongMessageOrNone(String unit) throws IOException {
        String hostile = quoted(unit + lastTwo(unit).repeat(LONG / lastTwo(unit).length()));
        replaceInExamples(hostile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0e+999999999",
                "-1.0e-999999999",
                "100.0e+2147483647",
                "!!int 1e999999999:1",
                "!!float 1:1e999999999",
                ".nan",
                "-.inf",
                "0x_",
                "1.0e+99999999999999999999"
            })
    void isNotWrittenOut(String number) throws IOException {
        replaceInExamples(number);
    }

    private void replaceInExamples(String hostile) throws IOException {
        List<byte[]> examples = Inputs.examples();
        for (int i = 0; i < examples.size(); i += STEP) {
            if (examples.get(i).length < LONGEST_EXAMPLE) {
                replaceEach(new String(examples.get(i), StandardCharsets.UTF_8), hostile);
            }
        }
    }

    private void replaceEach(String text, String hostile) {
        YamlReading reading = reader.read(bytes(text));
        List<Position> places = new ArrayList<>();
        reading.root().ifPresent(root -> collect(root, places));
        SourceText source = reading.source();
        for (Position place : places) {
            int start = source.offset(place.line(), place.column());
            int end = source.offset(place.line(), place.column() + place.length());
            String changed =
                    source.text().substring(0, start) + hostile + source.text().substring(end);
            assertShort(validator.validate(bytes(changed)));
        }
    }

    private static void assertShort(Validation validation) {
        assertPrints(validation);
        for (Finding finding : validation.findings()) {
            assertThat(finding.message().length()).as("%.600s", finding).isLessThanOrEqualTo(500);
            assertThat(finding.path().length()).as("%.600s", finding).isLessThanOrEqualTo(500);
            assertThat(finding.hint().length()).as("%.600s", finding).isLessThanOrEqualTo(1_000);
            finding.related()
                    .forEach(related -> assertThat(related.message().length()).isLessThanOrEqualTo(500));
        }
    }

    private static void collect(YamlNode node, List<Position> places) {
        switch (node) {
            case YamlScalar scalar -> places.add(scalar.position());
            case YamlSequence list -> list.items().forEach(item -> collect(item, places));
            case YamlMapping mapping -> {
                for (YamlEntry entry : mapping.entries()) {
                    places.add(entry.key().position());
                    collect(entry.value(), places);
                }
            }
        }
    }

    private static String quoted(String text) {
        return text.startsWith("'") || text.startsWith("\"") ? text + text.charAt(0) : text;
    }

    /** What is repeated of a unit: not its opening quote. */
    private static String lastTwo(String unit) {
        return unit.startsWith("'") || unit.startsWith("\"") ? unit.substring(1) : unit;
    }
}

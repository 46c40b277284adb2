package dev.dagdrop.definition.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlReader;
import dev.dagdrop.definition.yaml.YamlReading;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the style of a value, a part of it is found where it is written. */
final class SourcePositionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: one HERE two",
                "a: 'it''s ''x'' HERE'",
                "a: \"tab\\t \\x41 \\u00e9 \\U0001F40D \\\"q\\\" HERE\"",
                "a: \"one\\n two\\\n     HERE\"",
                "a: one\n  two\n\n  HERE three",
                "a: 'one\n  two ''x''\n\n  HERE'",
                "a: |\n  one\n    two\n\n  HERE\n",
                "a: >-\n  one\n  two\n\n    HERE\n",
                "a: |2\n    one\n  HERE",
                "a: &anchor !!str 'one HERE'",
                "a: !!str\n  'one HERE'",
                "a: 🐍 é HERE",
                "a: \"🐍 \\U0001F40D HERE\""
            })
    void findsAPart(String yaml) {
        Position found = position(yaml, "HERE");

        String line = yaml.lines().toList().get(found.line() - 1);
        int start = line.offsetByCodePoints(0, found.column() - 1);
        assertThat(line.substring(start)).startsWith("HERE");
        assertThat(found.length()).isEqualTo(4);
    }

    @Test
    void cutsAPartAtTheEndOfItsLine() {
        assertThat(position("a: x {{ one\n  two }}", "{{ one two }}")).isEqualTo(new Position(1, 6, 6));
    }

    private static Position position(String yaml, String part) {
        YamlReading reading = new YamlReader(10_000, 10, 1_000).read(yaml.getBytes(StandardCharsets.UTF_8));
        YamlMapping root = (YamlMapping) reading.root().orElseThrow();
        YamlScalar scalar = (YamlScalar) root.get("a").orElseThrow();
        int start = scalar.value().indexOf(part);
        return new SourcePositions(scalar, reading.source()).of(start, start + part.length());
    }
}

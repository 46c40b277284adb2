package dev.dagdrop.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class YamlReaderTest {
    private final YamlReader reader = new YamlReader(100_000, 100, 10_000);

    @Test
    void keepsEveryEntryInTheOrderWrittenRepeatedKeysIncluded() {
        YamlMapping root = mapping("b: 1\na: 2\nb: 3\n");

        assertThat(root.entries())
                .extracting(entry -> entry.key().value() + "=" + ((YamlScalar) entry.value()).value())
                .containsExactly("b=1", "a=2", "b=3");
        assertThat(scalar(root, "b").value()).isEqualTo("3");
    }

    @Test
    void findsTheKeysOfALargeMappingAsThoseOfASmallOne() {
        StringBuilder text = new StringBuilder("base: &base {merged: 1, own: 1}\nlarge:\n  <<: *base\n  1: number\n");
        for (int i = 0; i < 100; i++) {
            text.append("  k").append(i).append(": ").append(i).append('\n');
        }
        YamlMapping large = (YamlMapping)
                mapping(text + "  own: 2\n  k7: last\n").get("large").orElseThrow();

        assertThat(scalar(large, "merged").value()).isEqualTo("1");
        assertThat(scalar(large, "own").value()).isEqualTo("2");
        assertThat(scalar(large, "k99").value()).isEqualTo("99");
        assertThat(scalar(large, "k7").value()).isEqualTo("last");
        assertThat(large.entry("1")).isEmpty();
        assertThat(large.entry("none")).isEmpty();
    }

    @Test
    void knowsWhereEveryNodeStands() {
        YamlMapping root = mapping("one:\n  - \"two three\"\n  - {four: 5}\n");

        YamlSequence list = (YamlSequence) root.get("one").orElseThrow();
        assertThat(root.position()).hasToString("1:1");
        assertThat(list.position()).hasToString("2:3");
        assertThat(list.items().get(0).position()).hasToString("2:5");
        assertThat(list.items().get(0).position().length()).isEqualTo("\"two three\"".length());
        assertThat(list.items().get(1).position().length()).isEqualTo("{four: 5}".length());
    }

    @Test
    void countsColumnsInCodePointsAndLinesAsEditorsDo() {
        YamlMapping root = mapping("\uFEFFa: \"🐍🐍\u2028x\"\r\nb: 1\rc: {\"🐍\": x}\n");

        assertThat(root.entry("b").orElseThrow().key().position()).hasToString("2:1");
        YamlMapping inner = (YamlMapping) root.get("c").orElseThrow();
        assertThat(inner.entries().getFirst().key().position()).hasToString("3:5");
        assertThat(inner.entries().getFirst().value().position()).hasToString("3:10");
    }

    @Test
    void keepsHowAScalarIsWritten() {
        YamlMapping root = mapping("a: x\nb: 'x'\nc: \"x\"\nd: |\n  x\ne: >\n  x\n");

        assertThat(root.entries())
                .extracting(entry -> ((YamlScalar) entry.value()).style())
                .containsExactly(ScalarStyle.values());
    }

    /** The plain {@code 1} is a number and the quoted one a text, whichever comes first. */
    @Test
    void takesAValueThatIsThereAgainForWhatItIsThereAndThen() {
        YamlMapping root = mapping("a: 1\nbb: '1'\nccc: !!str 1\ndddd: 1\neeeee: \"1\"\n");

        assertThat(root.entries())
                .extracting(entry -> ((YamlScalar) entry.value()).type())
                .containsExactly(
                        ScalarType.INTEGER,
                        ScalarType.STRING,
                        ScalarType.STRING,
                        ScalarType.INTEGER,
                        ScalarType.STRING);
        assertThat(root.entries())
                .extracting(entry -> entry.value().position().toString())
                .containsExactly("1:4", "2:5", "3:6", "4:7", "5:8");
    }

    @Test
    void keepsTheTagAsWritten() {
        YamlMapping root = mapping("a: !!str 1\nb: !Ref x\nc: !<tag:yaml.org,2002:int> 3\nd: ! 4\n");

        assertThat(scalar(root, "a").type()).isEqualTo(ScalarType.STRING);
        assertThat(scalar(root, "a").writtenTag()).contains("tag:yaml.org,2002:str");
        assertThat(scalar(root, "b").type()).isEqualTo(ScalarType.OTHER);
        assertThat(scalar(root, "c").type()).isEqualTo(ScalarType.INTEGER);
        assertThat(scalar(root, "d").writtenTag()).isEmpty();
    }

    @Test
    void mergesAsTheLoaderDoes() {
        YamlMapping root = mapping("""
                first: &first {a: 1, b: 1}
                second: &second {b: 2, c: 2}
                own:
                  c: 3
                  <<: [*first, *second]
                last:
                  <<: *first
                  <<: *second
                """);

        YamlMapping own = (YamlMapping) root.get("own").orElseThrow();
        assertThat(scalar(own, "a").value()).isEqualTo("1");
        assertThat(scalar(own, "b").value()).isEqualTo("1");
        assertThat(scalar(own, "c").value()).isEqualTo("3");
        YamlMapping last = (YamlMapping) root.get("last").orElseThrow();
        assertThat(scalar(last, "b").value()).isEqualTo("2");
    }

    @Test
    void doesNotMergeAQuotedKey() {
        YamlMapping root = mapping("\"<<\": {a: 1}\n");

        assertThat(root.get("a")).isEmpty();
        assertThat(root.get("<<")).isPresent();
    }

    @Test
    void usesOneNodeForAnAnchorAndItsAliases() {
        YamlReading reading = read("a: &x [1]\nb: *x\nc: 2\n");
        YamlMapping root = (YamlMapping) reading.root().orElseThrow();

        assertThat(root.get("b")).isEqualTo(root.get("a"));
        assertThat(reading.shared()).containsExactly(root.get("a").orElseThrow());
    }

    @Test
    void readsOnBehindAnUnknownAnchorButSaysThatTheTreeIsIncomplete() {
        YamlReading reading = read("a: *x\nb: {c: 1, c: 2}\n");

        assertThat(reading.complete()).isFalse();
        assertThat(reading.root()).isPresent();
        assertThat(reading.problems()).singleElement().isInstanceOf(YamlProblem.UnknownAnchor.class);
    }

    @Test
    void describesANodeInWordsOfADataEngineer() {
        YamlMapping root = mapping("a: x\nb: 3\nc: yes\nd: 2026-01-01\ne:\nf: []\ng: {}\nh: \"\"\ni: [1]\nj: {k: 1}\n");

        assertThat(root.entries())
                .extracting(entry -> entry.value().describe())
                .isEqualTo(List.of(
                        "the string \"x\"",
                        "the number 3",
                        "the boolean yes",
                        "the date 2026-01-01",
                        "nothing (null)",
                        "an empty list",
                        "an empty mapping",
                        "an empty string",
                        "a list",
                        "a mapping"));
    }

    private YamlReading read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private YamlMapping mapping(String text) {
        YamlReading reading = read(text);
        assertThat(reading.problems()).isEmpty();
        return (YamlMapping) reading.root().orElseThrow();
    }

    private static YamlScalar scalar(YamlMapping mapping, String key) {
        return (YamlScalar) mapping.get(key).orElseThrow();
    }
}

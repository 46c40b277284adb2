package dev.dagdrop.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlMappingTest {
    @Test
    void keepsTheLastValueOfAKeyWhereTheKeyIsMetFirst() {
        assertThat(kept(mapping("a: 1\nb: 2\na: 3\nc: 4\n"))).containsExactly("a=3", "b=2", "c=4");
    }

    @Test
    void keepsOneOfTwoSpellingsOfTheSameKey() {
        assertThat(kept(mapping("1: a\n0x1: b\ntrue: c\n\"1\": d\n"))).containsExactly("true=c", "1=d");
        assertThat(kept(mapping("~: a\nnull: b\n"))).containsExactly("null=b");
        assertThat(kept(mapping("!!bool '': a\nno: b\n"))).containsExactly("no=b");
    }

    /** The texts Aa and BB have the same hash. */
    @Test
    void keepsDifferentKeysThatLookTheSameAtAGlance() {
        YamlMapping mapping = mapping("Aa: 1\nBB: 2\n");

        assertThat(mapping.hasDistinctTexts()).isFalse();
        assertThat(kept(mapping)).containsExactly("Aa=1", "BB=2");
    }

    @Test
    void keepsItsOwnValueOfAMergedKey() {
        YamlMapping root = mapping("base: &b {a: 1, b: 2}\nown:\n  c: 3\n  b: 4\n  <<: *b\n");
        YamlMapping own = (YamlMapping) root.get("own").orElseThrow();

        assertThat(kept(own)).containsExactly("a=1", "b=4", "c=3");
    }

    @Test
    void keepsEveryEntryWhereAllKeysDiffer() {
        YamlMapping mapping = mapping("a: 1\nb: 2\nc: 3\n");

        assertThat(mapping.distinct()).isEqualTo(mapping.entries());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "a: 1", "a: 1\nb: 2\n\"1\": 3\n"})
    void seesAtAGlanceThatFewTextsDiffer(String text) {
        assertThat(mapping(text).hasDistinctTexts()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\na: 2\n", "a: 1\nb: 2\n\"a\": 3\n", "1: a\n0x1: b\n", "a: 1\n<<: {b: 1}\n"})
    void neverTakesKeysForDistinctThatMayBeTheSame(String text) {
        assertThat(mapping(text).hasDistinctTexts()).isFalse();
    }

    private static List<String> kept(YamlMapping mapping) {
        return mapping.distinct().stream()
                .map(entry -> entry.key().value() + '=' + ((YamlScalar) entry.value()).value())
                .toList();
    }

    private static YamlMapping mapping(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return (YamlMapping) new YamlReader(1_000, 10, 100).read(bytes).root().orElseThrow();
    }
}

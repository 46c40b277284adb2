package dev.dagdrop.definition;

import static dev.dagdrop.definition.Inputs.assertPrints;
import static dev.dagdrop.definition.Inputs.bytes;
import static dev.dagdrop.definition.Inputs.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No input makes the validator crash, hang or run out of memory. The time limits only turn a hang into a failure. */
@Timeout(120)
final class RobustnessTest {
    private static final int DEEP = 10_000;

    private final Validator standard = Validator.standard(Bounds.standard());
    private final Validator widest =
            Validator.standard(new Bounds(Bounds.CEILING_BYTES, Bounds.CEILING_DEPTH, 2_000_000, 1_000_000, 1_000));

    @Test
    void refusesDeepFlowNesting() {
        for (String open : List.of("[", "{", "{a: ", "[{a: ", "- ", "? ", "&a [", "!!seq [")) {
            assertRefused(open.repeat(DEEP));
        }
    }

    @Test
    void refusesDeepBlockNesting() {
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < 1_400; level++) {
            text.append(" ".repeat(level)).append("k:\n");
        }

        assertThat(rules(widest.validate(bytes(text.toString())))).contains("DD002");
        assertThat(rules(standard.validate(bytes(text.substring(0, 40_000))))).contains("DD002");
    }

    @Test
    void refusesFiftyMegabytesWithoutReadingThem() {
        byte[] huge = new byte[50 * 1024 * 1024];
        Arrays.fill(huge, (byte) '[');

        assertThat(rules(widest.validate(huge))).containsExactly("DD001");
    }

    @Test
    void readsALargeFileOfOneUnitRepeated() {
        int size = Bounds.CEILING_BYTES / 4;
        for (String unit : List.of(
                "a", "a ", "a\n", "[", "]", "- a\n", "a: b\n", "\"", "'", "*a ", "&a ", "!", "#", "\t", "\n", "?", "%",
                "|\n", ",", "a, ", "\u0000", "é", "🐍")) {
            String text = unit.repeat(size / unit.getBytes(StandardCharsets.UTF_8).length);
            assertPrints(widest.validate(bytes(text)));
            assertPrints(widest.validate(bytes("a: [" + text.substring(8))));
            assertPrints(widest.validate(bytes("a: [🐍, " + text.substring(8))));
            assertPrints(widest.validate(bytes("a: \"" + text.substring(8))));
        }
    }

    @Test
    void refusesABillionLaughs() {
        StringBuilder text = new StringBuilder("laughs:\n  a0: &a0 [ha]\n");
        for (int level = 1; level < 200; level++) {
            text.append("  a").append(level).append(": &a").append(level).append(" [");
            text.append(("*a" + (level - 1) + ", ").repeat(9)).append("x]\n");
        }

        assertThat(rules(standard.validate(bytes(text.toString())))).contains("DD003");
    }

    @Test
    void refusesAnchorsThatDoubleThroughMergeKeys() {
        StringBuilder text = new StringBuilder("laughs:\n  a0: &a0 {k0: 1}\n");
        for (int level = 1; level < 80; level++) {
            String below = "*a" + (level - 1);
            text.append("  a" + level + ": &a" + level + " {<<: [" + below + ", " + below + "], k" + level + ": 1}\n");
        }

        assertThat(rules(standard.validate(bytes(text.toString())))).containsExactly("DD003");
    }

    @Test
    void refusesRecursiveAnchors() {
        for (String text : List.of("&a [*a]", "&a {b: *a}", "&a {*a : b}", "a: &a {<<: *a}", "&a [&b [*a, *b]]")) {
            assertThat(rules(standard.validate(bytes(text)))).contains("DD003");
        }
    }

    @Test
    void takesAnySequenceOfTheCharactersThatMeanSomethingInJinja() {
        List<String> parts = List.of(
                "{{",
                "}}",
                "{%",
                "%}",
                "{#",
                "#}",
                "-",
                "a",
                "params.x",
                "''",
                "'",
                "(",
                ")",
                "[",
                "]",
                "{",
                "}",
                ".",
                "|",
                "=",
                ",",
                " ",
                "if ",
                "for x in ",
                "set ",
                "endif ",
                "raw ",
                "is ",
                "not ",
                "1",
                "🐍",
                "\n      ");
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("dag:\n  tasks:\n    a:\n      operator: x.y\n      key: ");
            text.append(seed % 2 == 0 ? "'{{ " : "|\n       {% ");
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            assertPrints(standard.validate(
                    bytes(text.append(seed % 2 == 0 ? "'" : "").toString())));
        }
    }

    @Test
    void takesAnyBytes() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            byte[] content = new byte[random.nextInt(300)];
            random.nextBytes(content);
            assertPrints(standard.validate(content));
        }
    }

    @Test
    void takesAnySequenceOfTheCharactersThatMeanSomethingInYaml() {
        String alphabet = "ab01 \n\n  ::--[]{},,&*!|>'\"%@`#?\\\t~<<=.\r\u0085\u2028🐍";
        int[] letters = alphabet.codePoints().toArray();
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(seed % 2 == 0 ? "" : "dag:\n  tasks:\n    a: ");
            for (int i = random.nextInt(60); i > 0; i--) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            assertPrints(standard.validate(bytes(text.toString())));
        }
    }

    @Test
    void takesEveryExampleCutAtManyPlaces() throws IOException {
        int stride = 7;
        List<byte[]> examples = Inputs.examples();
        for (int i = 0; i < examples.size(); i++) {
            byte[] example = examples.get(i);
            for (int length = i % stride; length < Math.min(example.length, 600); length += stride) {
                assertPrints(standard.validate(Arrays.copyOf(example, length)));
            }
        }
    }

    private void assertRefused(String text) {
        assertThat(standard.validate(bytes(text)).isAccepted())
                .as(text.substring(0, 8))
                .isFalse();
        assertThat(rules(widest.validate(bytes(text)))).as(text.substring(0, 8)).isNotEmpty();
    }
}

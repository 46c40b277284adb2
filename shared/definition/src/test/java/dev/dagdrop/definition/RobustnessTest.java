package dev.dagdrop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.TextRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No input makes the validator crash, hang or run out of memory. The time limits only turn a hang into a failure. */
@Timeout(120)
final class RobustnessTest {
    private static final int DEEP = 10_000;
    private static final String POD = "airflow.providers.amazon.aws.operators.eks.EksPodOperator";
    private static final String OPERATOR = "airflow.operators.empty.EmptyOperator";

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
    void readsAChainOfFiveThousandTasks() {
        String text = chain(5_000, "");

        Verdict verdict = widest.validate(bytes(text));

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.definition().orElseThrow().tasks()).hasSize(5_000);
    }

    @Test
    void findsOneCycleOfFiveThousandTasks() {
        Verdict verdict = widest.validate(bytes(chain(5_000, ", dependencies: [t4999]")));

        assertThat(rules(verdict)).containsExactly("DD603");
        assertThat(verdict.findings().getFirst().message().length()).isLessThan(500);
        assertPrints(verdict);
    }

    @Test
    void countsWhatItCannotListOfFiveThousandUnknownDependencies() {
        StringBuilder text = new StringBuilder("dag:\n  tasks:\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("    t" + i + ": {operator: " + OPERATOR + ", dependencies: [unknown_" + i + "]}\n");
        }

        Verdict verdict = Validator.standard(Bounds.standard().withMaxBytes(Bounds.CEILING_BYTES))
                .validate(bytes(text.toString()));

        assertThat(verdict.findings()).hasSize(100);
        assertThat(verdict.omitted()).isEqualTo(4_900);
        assertThat(verdict.findings().getFirst().position().line()).isEqualTo(3);
    }

    @Test
    void refusesThousandsOfUnknownAnchorsAmongThousandsOfKnownOnes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("k" + i + ": &known_" + i + " 1\nu" + i + ": *unknown_" + i + "\n");
        }

        assertThat(rules(widest.validate(bytes(text.toString())))).contains("DD106");
    }

    @Test
    void readsATaskWithTwentyThousandArgumentsThatItsOperatorDoesNotHave() {
        StringBuilder text = new StringBuilder("dag:\n  tasks:\n    t:\n      operator: " + POD + "\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("      init_container_logs_" + i + ": x\n      owner: x\n");
        }

        assertThat(rules(widest.validate(bytes(text.toString())))).contains("DD105", "DD410");
    }

    @Test
    void readsFiveThousandTasksWithOperatorsThatDoNotExist() {
        StringBuilder text = new StringBuilder("dag:\n  tasks:\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("    t" + i + ": {operator: " + POD + i + "}\n");
        }

        assertThat(rules(widest.validate(bytes(text.toString())))).containsOnly("DD408");
    }

    @Test
    void readsAFullyConnectedGraph() {
        StringBuilder text = new StringBuilder("dag:\n  tasks:\n");
        for (int i = 0; i < 300; i++) {
            text.append("    t" + i + ":\n      operator: " + OPERATOR + "\n      dependencies:\n");
            for (int j = 0; j < 300; j++) {
                text.append("      - t" + j + "\n");
            }
        }

        Verdict verdict = widest.validate(bytes(text.toString().substring(0, Bounds.CEILING_BYTES)));

        assertThat(rules(verdict)).contains("DD603");
    }

    @Test
    void readsALargeTemplateOfOneUnitRepeated() {
        for (String unit : List.of(
                "{{ a }}",
                "{{ a[b] }}",
                "{{",
                "{{(",
                "{%",
                "{% if a %}",
                "{# #}",
                "{#",
                "{% raw %}",
                "{{ a|b is c }}",
                "{a",
                "{{'",
                "{{ ti.xcom_pull(key=ti.xcom_pull('a'), task_ids='b') }}",
                "{{ params.z }}\n        ")) {
            String text = unit.repeat(Bounds.CEILING_BYTES / 4 / unit.length());
            assertPrints(widest.validate(
                    bytes("dag:\n  tasks:\n    t:\n      operator: x.y\n      key: |\n        " + text)));
        }
    }

    @Test
    void readsALargeTemplateThatManyTasksShare() {
        StringBuilder text = new StringBuilder("dag:\n  tasks:\n    t: {operator: x.y, key: &k \"");
        text.append("{{ti.xcom_pull('u')}}".repeat(6_000)).append("\"}\n");
        for (int i = 0; i < 3_000; i++) {
            text.append("    u" + i + ": {operator: x.y, key: *k}\n");
        }

        assertThat(rules(widest.validate(bytes(text.toString())))).contains("DD708");
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
        List<byte[]> examples = examples();
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

    private static void assertPrints(Verdict verdict) {
        String printed = new TextRenderer().render("f", verdict.source(), verdict.findings(), verdict.omitted());

        assertThat(printed.isEmpty()).isEqualTo(verdict.findings().isEmpty());
        assertThat(printed.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'))
                .isTrue();
        assertThat(verdict.definition().isPresent() || !verdict.isAccepted()).isTrue();
    }

    /** A step that reads a whole text or mapping again for each of its parts would take minutes here. */
    @Test
    void readsTheLongestTextsAndMappingsInOnePass() {
        String task = "dag:\n  tasks:\n    t:\n      operator: airflow.operators.bash.BashOperator\n";
        int size = Bounds.CEILING_BYTES / 2;
        for (String unit : List.of(
                "{", "{{", "{%", "{#", "{ds", "}}", "${", "{{ x }}", "🐍{{ x }}", "://", "A", "$A ", "{% raw %}")) {
            assertPrints(widest.validate(
                    bytes(task + "      bash_command: '" + unit.repeat(size / bytes(unit).length) + "'")));
        }
        StringBuilder arguments = new StringBuilder(task);
        for (int i = 0; arguments.length() < size; i++) {
            arguments.append("      argument_").append(i).append(": value\n");
        }
        assertPrints(widest.validate(bytes(arguments.toString())));
    }

    private static String chain(int tasks, String ofTheFirst) {
        StringBuilder text = new StringBuilder("dag:\n  tasks:\n    t0: {operator: " + OPERATOR + ofTheFirst + "}\n");
        for (int i = 1; i < tasks; i++) {
            text.append("    t" + i + ": {operator: " + OPERATOR + ", dependencies: [t" + (i - 1) + "]}\n");
        }
        return text.toString();
    }

    private static List<byte[]> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "checks"))) {
            List<Path> yaml = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            return yaml.stream().map(RobustnessTest::read).toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.findings().stream()
                .map(Finding::rule)
                .map(Object::toString)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package dev.dagdrop.definition;

import static dev.dagdrop.definition.Inputs.assertPrints;
import static dev.dagdrop.definition.Inputs.bytes;
import static dev.dagdrop.definition.Inputs.rules;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.finding.TextRenderer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Large inputs cost what their size says. The time limits only turn a hang into a failure. */
@Timeout(120)
final class LargeInputTest {
    private static final String POD = "airflow.providers.amazon.aws.operators.eks.EksPodOperator";
    private static final String OPERATOR = "airflow.operators.empty.EmptyOperator";

    private final Validator widest =
            Validator.standard(new Bounds(Bounds.CEILING_BYTES, Bounds.CEILING_DEPTH, 2_000_000, 1_000_000, 1_000));

    @Test
    void readsAChainOfFiveThousandTasks() {
        String text = chain(5_000, "");

        Validation validation = widest.validate(bytes(text));

        assertThat(validation.findings()).isEmpty();
        assertThat(validation.definition().orElseThrow().tasks()).hasSize(5_000);
    }

    @Test
    void findsOneCycleOfFiveThousandTasks() {
        Validation validation = widest.validate(bytes(chain(5_000, ", dependencies: [t4999]")));

        assertThat(rules(validation)).containsExactly("DD603");
        assertThat(validation.findings().getFirst().message().length()).isLessThan(500);
        assertPrints(validation);
    }

    @Test
    void countsWhatItCannotListOfFiveThousandUnknownDependencies() {
        StringBuilder text = new StringBuilder("dag:\n  tasks:\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("    t" + i + ": {operator: " + OPERATOR + ", dependencies: [unknown_" + i + "]}\n");
        }

        Validation validation = Validator.standard(Bounds.standard().withMaxBytes(Bounds.CEILING_BYTES))
                .validate(bytes(text.toString()));

        assertThat(validation.findings()).hasSize(100);
        assertThat(validation.omitted()).isEqualTo(4_900);
        assertThat(validation.findings().getFirst().position().line()).isEqualTo(3);
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

        assertThat(rules(widest.validate(bytes(text.toString())))).containsOnly("DD408", "DD440");
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

        Validation validation = widest.validate(bytes(text.toString().substring(0, Bounds.CEILING_BYTES)));

        assertThat(rules(validation)).contains("DD603");
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

    /** Searching the text once more for each alias would take minutes, and so would concealing it as often. */
    @Test
    void searchesALongTextForCredentialsOnceHoweverManyAliasesItHas() {
        int half = Bounds.CEILING_BYTES / 2 - 100;
        String text = "&x '" + "A:P ".repeat(half / 4) + "'\n";

        assertThat(rules(widest.validate(bytes("d:\n  a: " + text + "  b: [" + "*x,".repeat(half / 3) + "]\n"))))
                .doesNotContain("DD423");
        assertThat(rules(
                        widest.validate(bytes("d:\n  a: " + text + "  b: [" + "{pwd: *x},".repeat(half / 10) + "]\n"))))
                .contains("DD423");
    }

    /** Searching the key once more for each alias would take half an hour. */
    @Test
    void searchesALongKeyForVariablesOnceHoweverManyAliasesItHas() {
        int half = Bounds.CEILING_BYTES / 2 - 100;
        for (String unit : List.of("$1 ", "$A ")) {
            String key = "&x '" + unit.repeat(half / 3) + "'";
            assertPrints(widest.validate(
                    bytes("d:\n  a: {? " + key + ": 1}\n  b: [" + "{*x : 1},".repeat(half / 9) + "]\n")));
        }
    }

    @Test
    void asksAboutALongValueOnlyWhatDoesNotTakeReadingItForEachAlias() {
        String text = "$1 ".repeat(Bounds.CEILING_BYTES / 6 - 100);
        StringBuilder tasks = new StringBuilder("d:\n  a: &x '" + text + "'\n  tasks:\n");
        for (int i = 0; tasks.length() < Bounds.CEILING_BYTES - 100; i++) {
            tasks.append("    t").append(i).append(": {trigger_rule: *x, dependencies: [*x]}\n");
        }

        assertPrints(widest.validate(bytes(tasks.toString())));
    }

    /** Looking for the nearest name once more for each task would take half a minute. */
    @Test
    void looksOnceForWhatAnUnknownDependencyOfAllTasksMeans() {
        StringBuilder text = new StringBuilder("d:\n  tasks:\n");
        for (int i = 0; text.length() < Bounds.CEILING_BYTES - 100; i++) {
            text.append("    t").append(i).append(": {dependencies: [tsk]}\n");
        }

        assertThat(rules(widest.validate(bytes(text.toString())))).contains("DD602");
    }

    /** Copying the line for each template would take minutes. */
    @Test
    void readsALineOfAsManyTemplatesAsFit() {
        StringBuilder text = new StringBuilder("d: {tasks: {t: {operator: x.y");
        for (int i = 0; text.length() < Bounds.CEILING_BYTES - 100; i++) {
            text.append(", a").append(i).append(": '{{z}}'");
        }

        assertThat(rules(widest.validate(bytes(text.append("}}}").toString())))).contains("DD703");
    }

    @Test
    void aCredentialWithSeveralAliasesIsFoundOnceWhereItStands() {
        Validation validation = widest.validate(bytes("d:\n  a: &x AKIAABCDEFGHIJKLMNOP\n  b: *x\n  password: *x\n"));

        assertThat(validation.findings())
                .filteredOn(finding -> finding.rule().value().equals("DD423"))
                .extracting(Finding::path)
                .containsExactlyInAnyOrder("a", "password");
    }

    /** Counting the characters of the line for each of its findings would take minutes. */
    @Test
    void showsAHundredThousandPlacesOfOneLineOfEmoji() {
        int places = 100_000;
        SourceText source = SourceText.of("🐍".repeat(10 * places));
        TextRenderer renderer = new TextRenderer();
        for (int i = 0; i < places; i++) {
            Position position = new Position(1, 10 * i + 1, 2);
            Finding finding =
                    new Finding(new RuleId("DD101"), "invalid-yaml", Severity.ERROR, position, "", "m", "", List.of());
            assertThat(renderer.render("f", source, finding).length()).isLessThan(600);
        }
    }

    /** A hash table of keys that cannot be compared would take minutes for some of these. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
                    {|%s: 1, |}
                    d: {params: {|%s: 1, |}}
                    d: {tasks: {|%s: {operator: x.y}, |}}
                    d: {tasks: {t: {operator: x.y, |%s: 1, |}}}
                    d: {tasks: {t: {operator: x.y, dependencies: [|%s, |]}}}
                    d: {a: [|&%s x, |]}
                    d: {a: [|*%s , |]}
                    d: {tasks: {t: {operator: x.y, a: "|{%% set %s = 1 %%}|"}}}
                    d: {tasks: {t: {operator: x.y, a: "|{{ params.%s }}|"}}}
                    d: {tasks: {t: {operator: x.y, a: "|{{ ti.xcom_pull('%s') }}|"}}}
                    d: {tasks: {t: {operator: x.y, a: "|$%s |"}}}
                    """)
    void namesOfOneHashTakeNoLongerThanOthers(String start, String unit, String end) {
        StringBuilder text = new StringBuilder(start);
        for (int i = 0; text.length() < Bounds.CEILING_BYTES - 100; i++) {
            text.append(unit.formatted(collidingName(i)));
        }

        assertPrints(widest.validate(bytes(text.append(end).toString())));
    }

    /** Names of 16 letters that all have one hash: "Aa" has that of "BB". */
    private static String collidingName(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < 16; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    private static String chain(int tasks, String ofTheFirst) {
        StringBuilder text = new StringBuilder("dag:\n  tasks:\n    t0: {operator: " + OPERATOR + ofTheFirst + "}\n");
        for (int i = 1; i < tasks; i++) {
            text.append("    t" + i + ": {operator: " + OPERATOR + ", dependencies: [t" + (i - 1) + "]}\n");
        }
        return text.toString();
    }
}

package dev.dagdrop.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.TaskCheck;
import dev.dagdrop.definition.check.graph.GraphChecks;
import dev.dagdrop.definition.check.task.TaskChecks;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Dependency;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.ArgumentConstraints;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ValidatorTest {
    private static final String GOOD = """
            daily_report:
              tasks:
                extract:
                  operator: airflow.operators.empty.EmptyOperator
                load:
                  operator: airflow.operators.empty.EmptyOperator
                  dependencies: [extract]
            """;

    private final Validator validator = Validator.standard(Bounds.standard());

    @Test
    void readsTheDagItsTasksAndTheirDependenciesWithTheirPlaces() {
        Definition definition = validate(GOOD).definition().orElseThrow();

        assertThat(definition.dagId()).isEqualTo("daily_report");
        assertThat(definition.tasks()).extracting(Task::id).containsExactly("extract", "load");
        assertThat(definition.tasks().get(0).operator().map(YamlScalar::value))
                .contains("airflow.operators.empty.EmptyOperator");
        Dependency dependency = definition.tasks().get(1).dependencies().getFirst();
        assertThat(dependency.taskId()).isEqualTo("extract");
        assertThat(dependency.position()).hasToString("7:22");
    }

    @Test
    void acceptsADefinitionWithoutErrors() {
        Validation validation = validate(GOOD);

        assertThat(validation.isAccepted()).isTrue();
        assertThat(validation.findings()).isEmpty();
        assertThat(validation.source().line(1)).isEqualTo("daily_report:");
    }

    @Test
    void findsEverythingInOnePassAndSortsItByPlace() {
        Validation validation = validate("""
                daily_report:
                  tasks:
                    a: {operator: x.Y, operator: x.Y, dependencies: [b, a]}
                    c: {}
                    d: !Ref e
                other: {}
                """);

        assertThat(validation.isAccepted()).isFalse();
        assertThat(validation.findings())
                .extracting(finding -> finding.rule() + " " + finding.position() + " " + finding.path())
                .containsExactly(
                        "DD105 3:24 tasks.a.operator",
                        "DD409 3:34 tasks.a.operator",
                        "DD602 3:54 tasks.a.dependencies",
                        "DD603 3:57 tasks.a.dependencies",
                        "DD402 4:5 tasks.c",
                        "DD401 5:5 tasks.d",
                        "DD104 5:8 tasks.d",
                        "DD201 6:1 other");
    }

    @Test
    void saysTheSameAboutALargeFileWithAndWithoutItsBytes() {
        byte[] large = new byte[Bounds.standard().maxBytes() + 1];

        Validation withBytes = validator.validate(large);
        Validation withoutBytes = validator.tooLarge(large.length);

        assertThat(withBytes).isEqualTo(withoutBytes);
        assertThat(withBytes.findings()).extracting(Finding::rule).containsExactly(new RuleId("DD001"));
    }

    @Test
    void takesAFileOfExactlyTheBound() {
        byte[] full =
                (GOOD + "#".repeat(Bounds.standard().maxBytes() - GOOD.length())).getBytes(StandardCharsets.UTF_8);

        assertThat(validator.validate(full).isAccepted()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> validator.tooLarge(full.length));
    }

    @Test
    void keepsErrorsWhenItHasToLeaveFindingsOut() {
        List<Check> checks = TaskChecks.all(new OperatorCatalogue(), new ArgumentConstraints()).stream()
                .filter(check -> check.rule().name().equals("missing-operator"))
                .collect(Collectors.toCollection(ArrayList::new));
        checks.add(new Nagging());
        String text = """
                dag:
                  tasks:
                    a0: {operator: x}
                    a1: {operator: x}
                    a2: {operator: x}
                    a3: {operator: x}
                    a4: {}
                """;

        Validation validation = new Validator(Bounds.standard().withMaxFindings(2), checks, CheckOverrides.none())
                .validate(bytes(text));

        assertThat(validation.isAccepted()).isFalse();
        assertThat(validation.errors()).extracting(Finding::rule).containsExactly(new RuleId("DD402"));
        assertThat(validation.warnings())
                .singleElement()
                .extracting(Finding::path)
                .isEqualTo("tasks.a0");
        assertThat(validation.omitted()).isEqualTo(4);
    }

    @Test
    void acceptsADefinitionWithWarnings() {
        List<Check> checks = List.of(new Nagging());

        Validation validation = new Validator(Bounds.standard(), checks, CheckOverrides.none()).validate(bytes(GOOD));

        assertThat(validation.isAccepted()).isTrue();
        assertThat(validation.warnings()).hasSize(2);
    }

    @Test
    void lowersAndRaisesWhatTheOverridesSay() {
        List<Check> checks = new ArrayList<>(GraphChecks.all());
        checks.add(new Nagging());
        List<Rule> rules = checks.stream().map(Check::rule).toList();
        CheckOverrides overrides = CheckOverrides.parse("DD602=warning,DD999=error", rules);

        Validation validation = new Validator(Bounds.standard(), checks, overrides)
                .validate(bytes(GOOD.replace("[extract]", "[extarct]")));

        assertThat(validation.errors()).extracting(Finding::rule).containsOnly(new RuleId("DD999"));
        assertThat(validation.warnings()).extracting(Finding::rule).containsExactly(new RuleId("DD602"));
        assertThat(validation.isAccepted()).isFalse();
    }

    @Test
    void refusesBoundsThatCannotBeKept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.standard().withMaxBytes(0))
                .withMessage("maxBytes must be from 1 to 1048576, not 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.standard().withMaxBytes(Bounds.CEILING_BYTES + 1));
    }

    private Validation validate(String text) {
        return validator.validate(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A check that has something to say about every task. */
    private static final class Nagging implements TaskCheck {
        @Override
        public Rule rule() {
            return new Rule(new RuleId("DD999"), "nagging", Severity.WARNING, "There is always something.", "");
        }

        @Override
        public void examine(Task task, YamlMapping settings, Report report) {
            report.add(task.key().position(), YamlPath.root().key("tasks").key(task.id()), "not nice", "");
        }
    }

    @Test
    void aDagOfADescriptionAloneHasOneFindingThatItHasNoTasks() {
        Validation validation =
                Validator.standard(Bounds.standard()).validate(Inputs.bytes("d:\n  description: soon\n"));

        assertThat(Inputs.rules(validation)).containsExactly("DD203");
    }

    @Test
    void refusesANumberOfMoreDigitsThanPythonReads() {
        String most = "1".repeat(4_300);

        for (String loadable :
                List.of(most, "-" + most, most.replace("11", "1_1"), "0x" + most + "1", "0" + most + "1")) {
            assertThat(Inputs.rules(Validator.standard(Bounds.standard())
                            .validate(Inputs.bytes("d: {params: {a: " + loadable + "}}"))))
                    .doesNotContain("DD109");
        }
        for (String unloadable : List.of(most + "1", "-" + most + "1", most.replace("11", "1_1") + "1")) {
            assertThat(Inputs.rules(Validator.standard(Bounds.standard())
                            .validate(Inputs.bytes("d: {params: {a: " + unloadable + "}}"))))
                    .contains("DD109");
        }
    }
}

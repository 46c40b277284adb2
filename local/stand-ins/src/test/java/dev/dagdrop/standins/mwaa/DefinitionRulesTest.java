package dev.dagdrop.standins.mwaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionRulesTest {

    static Stream<Arguments> refused() {
        String task = "\n      operator: a.b.Operator";
        return Stream.of(
                arguments("a: [", "not valid YAML"),
                arguments("a: !!python/object:os.system x", "not valid YAML"),
                arguments("", "DAG definition should contain a single DAG"),
                arguments("- a", "The definition is not a mapping"),
                arguments("a: {}\nb: {}", "DAG definition should contain a single DAG"),
                arguments("a: text", "a is not a mapping"),
                arguments("a:\n  schedule: None", "Invalid tasks configuration."),
                arguments("a:\n  tasks: []", "Invalid tasks configuration."),
                arguments("a:\n  tasks: {}", "Invalid tasks configuration."),
                arguments("a:\n  tasks:\n    t: text", "t is not a mapping"),
                arguments("a:\n  tasks:\n    t: {}", "t.operator: Required field missing"),
                arguments("a:\n  tasks:\n    t: {operator: BashOperator}", "operator 'BashOperator' is not supported"),
                arguments("a:\n  task_groups: {}\n  tasks:\n    t:" + task, "a.task_groups: Unexpected element"),
                arguments("a:\n  tasks:\n    t:" + task + "\n      depends_on: [u]", "[depends_on]"),
                arguments("a:\n  tasks:\n    t:" + task + "\n      dependencies: [u]", "u not in"),
                arguments("a:\n  tasks:\n    t:" + task + "\n# " + "x".repeat(51_200), "larger than 51200 bytes"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refused(String definition, String why) {
        assertThatThrownBy(() -> check(definition))
                .isInstanceOf(ServiceError.class)
                .hasMessageContaining(why);
    }

    @Test
    void warnsOfWhatTheServiceIgnores() {
        AcceptedText definition = check("""
                daily:
                  schedule: "@daily"
                  catchup: false
                  tags: [a]
                  tasks:
                    list:
                      operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                      aws_conn_id: mine
                """);

        assertThat(definition.warnings()).containsExactly("ignored attributes: catchup, list.aws_conn_id, tags");
        assertThat(definition.schedule()).contains("@daily");
    }

    @Test
    void takesNoneForNoSchedule() {
        AcceptedText definition = check("daily:\n  schedule: None\n  tasks:\n    t:\n      operator: a.b.Operator\n");

        assertThat(definition.schedule()).isEmpty();
        assertThat(definition.warnings()).isEmpty();
    }

    @Test
    @DisplayName("takes every definition of the corpus (system property dagdrop.corpus)")
    void takesEveryDefinitionOfTheCorpus() throws IOException {
        Optional<String> corpus = Optional.ofNullable(System.getProperty("dagdrop.corpus"));
        assumeThat(corpus).as("the corpus: -Ddagdrop.corpus=<folder>").isPresent();
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(corpus.orElseThrow()))) {
            files = found.filter(file -> file.toString().endsWith(".yaml")).toList();
        }

        assertThat(files).hasSize(36);
        assertThat(files)
                .allSatisfy(
                        file -> assertThat(check(Files.readString(file)).text()).isNotEmpty());
    }

    @Test
    void takesMoreWhereTheQuotaWasRaised() {
        String definition = "daily:\n  tasks:\n    t:\n      operator: a.b.Operator\n# " + "x".repeat(51_200);

        assertThat(DefinitionRules.check(definition, 60_000).text()).isEqualTo(definition);
    }

    private static AcceptedText check(String definition) {
        return DefinitionRules.check(definition, Quotas.DEFAULT.definitionBytes());
    }
}

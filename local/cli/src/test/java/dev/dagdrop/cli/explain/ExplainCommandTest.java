package dev.dagdrop.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.cli.checks.KnownRules;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class ExplainCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"DD105", "duplicate-key", "dd105", "Duplicate-Key"})
    void printsThePageOfARuleByIdOrName(String rule) {
        assertThat(explain(rule)).isZero();
        assertThat(out.toString())
                .startsWith("DD105 duplicate-key\n\nError. ")
                .contains("source: https://", "\n    daily_report:\n", "error[DD105 duplicate-key]")
                .doesNotContain("```", "**", "](");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void everyRuleHasAPage() {
        assertThat(KnownRules.all()).allSatisfy(rule -> {
            assertThat(explain(rule.name())).isZero();
            assertThat(out.toString()).contains(rule.title());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "duplicate-keys | there is no rule \"duplicate-keys\"; did you mean DD105 duplicate-key?",
                "duplicate_key  | there is no rule \"duplicate_key\"; did you mean DD105 duplicate-key?",
                "DD999          | there is no rule \"DD999\"; ./dagdrop validate --rules lists the rules.",
                "'\u001b[31m' | there is no rule \"\\u001b[31m\"; ./dagdrop validate --rules lists the rules."
            })
    void saysThatThereIsNoSuchRule(String rule, String message) {
        assertThat(explain(rule)).isEqualTo(2);
        assertThat(err).hasToString("dagdrop: " + message + "\n");
        assertThat(out.toString()).isEmpty();
    }

    private int explain(String rule) {
        return new CommandLine(new ExplainCommand(new PrintWriter(out), new PrintWriter(err))).execute(rule);
    }
}

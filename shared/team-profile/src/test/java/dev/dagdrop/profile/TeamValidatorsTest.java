package dev.dagdrop.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.profile.model.TeamProfile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TeamValidatorsTest {
    private static final String START = """
            finance_daily:
              schedule: "0 6 * * *"
              default_args:
                start_date: "2026-01-01"
              tasks:
                list:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: example-finance-raw
                clean:
            """;
    private static final String GLUE = "airflow.providers.amazon.aws.operators.glue.GlueJobOperator";

    @Test
    void refusesAnOperatorOutsideOfTheListAtItsPlace() {
        Validation validation = validate("AllowedOperators: [s3]\n", GLUE);

        assertThat(validation.errors()).extracting(Finding::rule).containsExactly(new RuleId("DD890"));
        assertThat(validation.errors().getFirst().position()).isEqualTo(new Position(10, 17, GLUE.length()));
        assertThat(validation.errors().getFirst().path()).isEqualTo("tasks.clean.operator");
    }

    @Test
    void saysNothingMoreWhereTheProfileAllowsAll() {
        TeamProfile profile = profile("Description: Finance\n");

        assertThat(TeamValidators.checks(profile)).isEmpty();
        assertThat(validate("Description: Finance\n", GLUE).findings())
                .isEqualTo(Validator.standard(Bounds.standard())
                        .validate(bytes(GLUE))
                        .findings());
    }

    @Test
    void aClassOfTheTeamsOwnIsNotAllowedByTheNameOfAnother() {
        assertThat(validate("AllowedOperators: [s3, GlueJobOperator]\n", "mycode.GlueJobOperator")
                        .errors())
                .extracting(Finding::rule)
                .contains(new RuleId("DD890"));
        assertThat(validate("AllowedOperators: [s3, \"mycode.*\"]\n", "mycode.GlueJobOperator")
                        .errors())
                .isEmpty();
    }

    @Test
    void anOperatorThatIsKnownOnlyWhenItIsLoadedIsNotAllowed() {
        assertThat(validate("AllowedOperators: [s3, glue]\n", "${OPERATOR}").errors())
                .extracting(Finding::rule)
                .contains(new RuleId("DD890"));
    }

    @Test
    void layTheProfilesOverridesOverTheStacks() {
        CheckOverrides stack = CheckOverrides.parse("DD602=warning,DD105=warning", Rules.all());

        assertThat(TeamValidators.overrides(stack, profile("CheckOverrides: {DD105: error, DD423: error}\n"))
                        .severities())
                .isEqualTo(Map.of(
                        new RuleId("DD602"), Severity.WARNING,
                        new RuleId("DD105"), Severity.ERROR,
                        new RuleId("DD423"), Severity.ERROR));
    }

    private static Validation validate(String profile, String operator) {
        return TeamValidators.validator(Bounds.standard(), CheckOverrides.none(), profile(profile))
                .validate(bytes(operator));
    }

    private static byte[] bytes(String operator) {
        return (START + "      operator: " + operator + "\n      job_name: clean\n      dependencies: [list]\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static TeamProfile profile(String yaml) {
        ProfileReading reading = new TeamProfileReader()
                .read(yaml.getBytes(StandardCharsets.UTF_8), "finance.yaml", ProfileExamples.PERMITTED);
        assertThat(reading.findings()).isEmpty();
        return reading.profile().orElseThrow();
    }
}

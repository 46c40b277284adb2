package dev.dagdrop.definition;

import static dev.dagdrop.definition.Inputs.bytes;
import static dev.dagdrop.definition.Inputs.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The loader replaces environment variables in the file's text before it reads it as YAML. */
final class EnvironmentVariableTest {
    private final Validator validator = Validator.standard(Bounds.standard());

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "retries: $N",
                "retries: ${N}",
                "retries: 1$N",
                "retries: !!int $N",
                "retry_delay: ${SECONDS}",
                "retry_delay: {__type__: datetime.timedelta, seconds: $N}",
                "execution_timeout: $TIMEOUT",
                "execution_timeout: {__type__: datetime.timedelta, minutes: $N}",
                "execution_timeout: {__type__: $TYPE}",
                "trigger_rule: $RULE",
                "trigger_rule: \"${RULE}\"",
                "mode: $MODE",
                "poke_interval: $SECONDS",
                "timeout: ${SECONDS}",
                "wildcard_match: $FLAG",
                "dependencies: $BEFORE",
                "dependencies: [$BEFORE]",
            })
    void sayNothingCertainAboutASettingOfATask(String setting) {
        assertThat(rules(validator.validate(bytes(dag(setting))))).containsExactly("DD114");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "schedule: $SCHEDULE",
                "schedule: \"$MINUTE 6 * * *\"",
                "start_date: $START",
                "start_date: \"${YEAR}-01-31\"",
                "end_date: {__type__: datetime.datetime, year: $Y, month: 1, day: 31}",
                "params: $PARAMS",
                "default_args: ${ARGUMENTS}",
                "default_args: {retries: $N}",
            })
    void sayNothingCertainAboutASettingOfTheDag(String setting) {
        assertThat(rules(validator.validate(
                        bytes("d:\n  " + setting + dag("mode: poke").substring(2)))))
                .containsExactly("DD114");
    }

    /** In quotes it stays text, whatever the variable holds. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "retries: \"$N\"",
                "retry_delay: '$N'",
                "execution_timeout: \"${N}\"",
                "execution_timeout: {__type__: datetime.timedelta, minutes: \"${N}\"}",
                "poke_interval: \"$N\"",
                "dependencies: \"$BEFORE\"",
            })
    void makeNoNumberOrListOfAQuotedText(String setting) {
        assertThat(rules(validator.validate(bytes(dag(setting))))).hasSize(2).contains("DD114");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "retries: $5",
                "retries: $",
                "retries: ${{ params.n }}",
                "trigger_rule: all_$",
                "trigger_rule: \"\\x24RULE\"",
                "mode: $1",
                "dependencies: $(list)",
                "dependencies: [$1]",
            })
    void areNotWhateverHasADollarSign(String setting) {
        assertThat(rules(validator.validate(bytes(dag(setting))))).hasSize(1).doesNotContain("DD114");
    }

    private static String dag(String setting) {
        return "d:\n  tasks:\n    t:\n      operator: airflow.providers.amazon.aws.sensors.s3.S3KeySensor\n"
                + "      bucket_key: s3://b/k\n      " + setting + "\n";
    }
}

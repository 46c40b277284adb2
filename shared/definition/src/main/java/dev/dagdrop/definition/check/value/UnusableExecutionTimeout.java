package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import java.util.Optional;
import java.util.OptionalDouble;

/** DD508 unusable-execution-timeout. Airflow takes zero for no limit, and fails a task with less at once. */
final class UnusableExecutionTimeout extends SingleSettingCheck {
    private static final Rule RULE = Rule.warning(
            "DD508", "unusable-execution-timeout", "\"execution_timeout\" is zero or less.", Sources.PARAMETERS);

    UnusableExecutionTimeout() {
        super("execution_timeout");
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    Optional<Problem> problem(YamlNode value) {
        OptionalDouble seconds =
                value instanceof YamlMapping mapping ? Durations.seconds(mapping) : OptionalDouble.empty();
        if (seconds.isEmpty() || seconds.getAsDouble() > 0) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                "\"execution_timeout\" is " + Durations.text(seconds.getAsDouble())
                        + (seconds.getAsDouble() < 0 ? ", so the task fails immediately" : ", so there is no limit"),
                "Use a duration above zero, or remove it."));
    }
}

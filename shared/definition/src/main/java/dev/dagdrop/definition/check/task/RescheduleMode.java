package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.ArgumentConstraint.AllowedValues;
import dev.dagdrop.definition.operators.ArgumentConstraints;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD421 reschedule-mode. */
final class RescheduleMode extends ArgumentCheck {
    private static final Rule RULE = Rule.warning(
            "DD421",
            "reschedule-mode",
            "A sensor uses the mode reschedule, which the service may not support.",
            Sources.PARAMETERS);

    private final ArgumentConstraints constraints;

    RescheduleMode(ArgumentConstraints constraints) {
        this.constraints = constraints;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        if (operator.isSensor()
                && settings.get("mode").orElse(null) instanceof YamlScalar mode
                && mode.isText("reschedule")
                && !takesPokeOnly(operator)) {
            report.add(
                    mode.position(),
                    Arguments.path(task.id()).key("mode"),
                    "sources disagree on mode \"reschedule\": the sensor may never resume",
                    "Write mode: poke, or omit mode, unless you have seen it work.");
        }
    }

    /** A rule of its own speaks about such a sensor. */
    private boolean takesPokeOnly(OperatorSpec operator) {
        return constraints.of(operator).stream()
                .anyMatch(constraint -> constraint instanceof AllowedValues choice
                        && choice.argument().equals("mode"));
    }
}

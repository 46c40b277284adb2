package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.value.Durations;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlMapping;

/** DD422 sensor-timeout-too-long. */
final class SensorTimeoutTooLong extends ArgumentCheck {
    private static final int LONGEST_SECONDS = 3600;
    private static final Rule RULE = Rule.warning(
            "DD422",
            "sensor-timeout-too-long",
            "A sensor gives up within the 60 minutes a task may run.",
            Sources.QUOTAS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        if (operator.isSensor()) {
            settings.entry("timeout")
                    .filter(entry -> Durations.seconds(entry.value()).orElse(0) > LONGEST_SECONDS)
                    .ifPresent(entry -> report.add(
                            Arguments.place(entry),
                            Arguments.path(task.id()).key("timeout"),
                            "the timeout is longer than the 3600 seconds the service lets a task run",
                            "Write timeout: 3600 or less, and retries: 3 where it has to wait longer."));
        }
    }
}

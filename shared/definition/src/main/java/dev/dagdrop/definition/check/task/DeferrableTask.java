package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TaskCheck;
import dev.dagdrop.definition.check.value.Numbers;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD420 deferrable-task. */
final class DeferrableTask implements TaskCheck {
    private static final Rule RULE = Rule.warning(
            "DD420",
            "deferrable-task",
            "The task is deferrable, but the service has no triggerer.",
            Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Task task, YamlMapping settings, Report report) {
        settings.entry("deferrable").ifPresent(entry -> {
            if (entry.value() instanceof YamlScalar scalar && Numbers.isTrue(scalar)) {
                report.add(
                        entry.key().position(),
                        Arguments.path(task.id()).key("deferrable"),
                        "the service ignores \"deferrable\": the task occupies its worker while it waits",
                        "Remove it. To wait longer than the 60 minutes a task may run, set retries: 3 on a sensor.");
            }
        });
    }
}

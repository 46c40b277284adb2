package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TaskCheck;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** DD426 task-id-mismatch. */
final class TaskIdMismatch implements TaskCheck {
    private static final Rule RULE = Rule.warning(
            "DD426",
            "task-id-mismatch",
            "\"task_id\" differs from the task's key and has no effect.",
            Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Task task, YamlMapping settings, Report report) {
        Optional<YamlEntry> entry = settings.entry("task_id");
        if (entry.isPresent()
                && !(entry.get().value() instanceof YamlScalar scalar
                        && scalar.value().equals(task.id()))) {
            report.add(
                    Arguments.place(entry.get()),
                    Arguments.path(task.id()).key("task_id"),
                    "the task's id is its key, " + Visible.quote(task.id()) + "; this \"task_id\" has no effect",
                    "Remove \"task_id\", or rename the key.",
                    List.of(new Related(task.key().position(), "the task's id")));
        }
    }
}

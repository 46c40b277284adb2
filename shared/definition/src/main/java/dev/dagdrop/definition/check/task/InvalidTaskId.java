package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.AirflowId;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.VariableReference;

/** DD427 invalid-task-id. A rule of its own speaks about an id that is not text. */
final class InvalidTaskId implements DagCheck {
    private static final Rule RULE = Rule.error(
            "DD427",
            "invalid-task-id",
            "The task id is empty, too long, or contains a character that Airflow refuses.",
            AirflowId.SOURCE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        for (Task task : definition.tasks()) {
            if (task.key().isString() && !VariableReference.completes(task.key())) {
                examine(task, report);
            }
        }
    }

    private static void examine(Task task, Report report) {
        String id = task.id();
        if (id.isEmpty()) {
            add(task, "the task id is empty", "Name the task, such as load_orders.", report);
        } else if (AirflowId.length(id) > AirflowId.LONGEST) {
            String message =
                    "the task id has " + AirflowId.length(id) + " characters; the limit is " + AirflowId.LONGEST;
            add(task, message, "Shorten it.", report);
        } else {
            int refused = AirflowId.firstRefused(id);
            if (refused >= 0) {
                add(
                        task,
                        "the task id " + Visible.quote(id) + " contains " + AirflowId.named(id, refused),
                        "Use only letters, digits, \"_\", \".\" and \"-\": " + Visible.cut(AirflowId.repaired(id)),
                        report);
            }
        }
    }

    private static void add(Task task, String message, String hint, Report report) {
        report.add(task.key().position(), Arguments.path(task.id()), message, hint);
    }
}

package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.AirflowId;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.VariableReference;

/** DD428 non-ascii-task-id. The rule on the DAG's id, DD218, is its twin. */
final class NonAsciiTaskId implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD428",
            "non-ascii-task-id",
            "The task id contains letters outside ASCII, which the service may refuse.",
            Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        for (Task task : definition.tasks()) {
            int foreign = AirflowId.firstForeign(task.id());
            if (foreign >= 0 && !VariableReference.completes(task.key()) && AirflowId.firstRefused(task.id()) < 0) {
                report.add(
                        task.key().position(),
                        Arguments.path(task.id()),
                        "the task id " + Visible.quote(task.id()) + " contains "
                                + AirflowId.named(task.id(), foreign)
                                + "; Airflow accepts it, but the service may refuse it",
                        "Use ASCII letters and digits.");
            }
        }
    }
}

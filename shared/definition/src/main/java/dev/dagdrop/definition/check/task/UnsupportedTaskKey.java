package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.KeyCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.List;
import java.util.Set;

/** DD425 unsupported-task-key. The rule on unknown DAG keys speaks about {@code task_groups}. */
final class UnsupportedTaskKey implements KeyCheck {
    private static final Rule RULE = Rule.error(
            "DD425",
            "unsupported-task-key",
            "The task uses a key of task groups or decorators, which the service refuses.",
            Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Set<String> keys() {
        return TaskKeys.GROUPING;
    }

    @Override
    public void examine(Task task, YamlMapping settings, List<YamlEntry> entries, Report report) {
        for (YamlEntry entry : entries) {
            String key = entry.key().value();
            report.add(
                    entry.key().position(),
                    Arguments.path(task.id()).key(key),
                    "the service refuses " + Visible.quote(key) + " in a task",
                    key.equals("decorator")
                            ? "Use an operator: airflow.providers.standard.operators.python.PythonOperator"
                                    + " calls a function of the code package."
                            : "Remove it; order tasks with \"dependencies\".");
        }
    }
}

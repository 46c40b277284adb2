package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.hint.ExampleYaml;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlPath;

/** DD401 task-not-mapping. */
final class TaskNotMapping implements DagCheck {
    private static final Rule RULE =
            Rule.error("DD401", "task-not-mapping", "A task is not a mapping.", Sources.WORKFLOWS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        YamlPath tasks = YamlPath.root().key("tasks");
        for (Task task : definition.tasks()) {
            if (task.settings().isEmpty()) {
                report.add(
                        task.key().position(),
                        tasks.key(task.id()),
                        "task " + Visible.quote(task.id()) + " is "
                                + task.node().describe() + ", not a mapping",
                        "Indent the task's settings below its id:\n" + Visible.cut(task.id()) + ":\n  operator: "
                                + ExampleYaml.OPERATOR);
            }
        }
    }
}

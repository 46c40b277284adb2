package dev.dagdrop.definition.check;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlPath;

/** DD401. */
final class TaskIsMapping implements DagCheck {
    private static final Rule RULE = Rule.error("DD401", "A task is a mapping of its settings.", Sources.WORKFLOWS);

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
                        "the task " + Visible.quote(task.id()) + " is "
                                + task.node().describe() + ", not a mapping of its settings",
                        "Indent the task's settings below its id:\n" + Visible.cut(task.id()) + ":\n  operator: "
                                + Examples.OPERATOR);
            }
        }
    }
}

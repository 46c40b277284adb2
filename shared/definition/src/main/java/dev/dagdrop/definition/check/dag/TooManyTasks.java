package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.YamlPath;

/** DD004 too-many-tasks. */
final class TooManyTasks implements DagCheck {
    private static final Rule RULE =
            Rule.error("DD004", "too-many-tasks", "The DAG has too many tasks to be handled safely.", Sources.QUOTAS);

    private final int maxTasks;

    TooManyTasks(int maxTasks) {
        this.maxTasks = maxTasks;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        int count = definition.tasks().size();
        if (count > maxTasks) {
            report.add(
                    definition.tasks().get(maxTasks).key().position(),
                    YamlPath.root().key("tasks"),
                    "the DAG has " + count + " tasks; the limit is " + maxTasks,
                    "Split the DAG into several workflows.");
        }
    }
}

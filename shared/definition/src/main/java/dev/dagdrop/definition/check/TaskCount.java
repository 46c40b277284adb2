package dev.dagdrop.definition.check;

import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.YamlPath;

/** DD004. */
final class TaskCount implements DagCheck {
    private static final Rule RULE =
            Rule.error("DD004", "A DAG has no more tasks than can be handled safely.", Sources.QUOTAS);

    private final int maxTasks;

    TaskCount(int maxTasks) {
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
                    "the DAG has " + count + " tasks, more than the " + maxTasks
                            + " allowed; this is the first too many",
                    "Split the DAG into several workflows.");
        }
    }
}

package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.KeyCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.List;
import java.util.Set;

/** DD424 dynamic-task-mapping. */
final class DynamicTaskMapping implements KeyCheck {
    private static final Rule RULE = Rule.warning(
            "DD424",
            "dynamic-task-mapping",
            "A task is one task: the service does not map it over a list.",
            "https://github.com/awslabs/python-to-yaml-dag-converter-mwaa-serverless");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Set<String> keys() {
        return TaskKeys.DYNAMIC;
    }

    @Override
    public void examine(Task task, YamlMapping settings, List<YamlEntry> entries, Report report) {
        ReportedKeys keys = ReportedKeys.of(entries);
        keys.report(
                task,
                "the task will not be mapped over a list: the service does not support ",
                "Write one task per item, or loop inside one task.",
                report);
    }
}

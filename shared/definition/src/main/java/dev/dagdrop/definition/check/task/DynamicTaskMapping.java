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
            "The task uses dynamic task mapping, which the service does not support.",
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
                "the service does not support dynamic task mapping: ",
                "Write one task per item, or loop inside one task.",
                report);
    }
}

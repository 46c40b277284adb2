package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.KeyCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.value.AirflowDefaults;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.List;
import java.util.Set;

/** DD429 ignored-task-key. */
final class IgnoredTaskKey implements KeyCheck {
    private static final Rule RULE =
            Rule.warning("DD429", "ignored-task-key", "The service ignores a key of the task.", Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Set<String> keys() {
        return TaskKeys.IGNORED;
    }

    @Override
    public void examine(Task task, YamlMapping settings, List<YamlEntry> entries, Report report) {
        ReportedKeys keys = ReportedKeys.of(entries);
        keys.removeIf(AirflowDefaults::isOfTask);
        task.known().ifPresent(keys::removeArgumentsOf);
        keys.report(task, "the service ignores ", "Remove what is ignored, so that nobody relies on it.", report);
    }
}

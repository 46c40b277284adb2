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

/** DD418 unsupported-python-key. */
final class UnsupportedPythonKey implements KeyCheck {
    private static final Rule RULE = Rule.warning(
            "DD418",
            "unsupported-python-key",
            "A key of dag-factory's Python tasks is not supported by the service.",
            Sources.CODE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Set<String> keys() {
        return TaskKeys.LOADER_ONLY;
    }

    @Override
    public void examine(Task task, YamlMapping settings, List<YamlEntry> entries, Report report) {
        for (YamlEntry entry : entries) {
            String key = entry.key().value();
            report.add(
                    entry.key().position(),
                    Arguments.path(task.id()).key(key),
                    Visible.quote(key) + " is a key of dag-factory that the service may refuse",
                    key.startsWith("python_callable")
                            ? "Put the function in the code package: python_callable: my_module.my_function"
                            : "Write the values themselves, or use params.");
        }
    }
}

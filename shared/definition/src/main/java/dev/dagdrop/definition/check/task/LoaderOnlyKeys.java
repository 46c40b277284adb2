package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TaskCheck;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;

/** DD418. */
final class LoaderOnlyKeys implements TaskCheck {
    private static final Rule RULE =
            Rule.warning("DD418", "A Python task names its function only by \"python_callable\".", Sources.CODE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Task task, YamlMapping settings, Report report) {
        for (YamlEntry entry : settings.effective()) {
            String key = entry.key().value();
            if (TaskKeys.LOADER_ONLY.contains(key)) {
                report.add(
                        entry.key().position(),
                        Arguments.path(task.id()).key(key),
                        Visible.quote(key) + " belongs to dag-factory elsewhere; the service may refuse it",
                        key.startsWith("python_callable")
                                ? "Put the function into the code package: python_callable: my_module.my_function"
                                : "Write the values themselves, or take them from \"params\".");
            }
        }
    }
}

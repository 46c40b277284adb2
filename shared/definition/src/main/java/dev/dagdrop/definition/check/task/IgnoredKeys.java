package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TaskCheck;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;

/** DD429. */
final class IgnoredKeys implements TaskCheck {
    private static final Rule RULE =
            Rule.warning("DD429", "A task has only keys that the service heeds.", Sources.PARAMETERS);

    private final OperatorCatalogue catalogue;

    IgnoredKeys(OperatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Task task, YamlMapping settings, Report report) {
        KeyList keys = new KeyList();
        for (YamlEntry entry : settings.effective()) {
            if (TaskKeys.IGNORED.contains(entry.key().value())) {
                keys.add(entry);
            }
        }
        if (keys.isEmpty()) {
            return;
        }
        task.operator().flatMap(name -> catalogue.find(name.value())).ifPresent(keys::removeArgumentsOf);
        keys.report(task, "the service ignores ", "Take out what is ignored, so that nobody relies on it.", report);
    }
}

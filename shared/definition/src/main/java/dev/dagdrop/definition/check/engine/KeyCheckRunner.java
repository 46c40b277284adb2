package dev.dagdrop.definition.check.engine;

import dev.dagdrop.definition.check.KeyCheck;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs the checks of certain keys. Most tasks have no such key, so each key is looked up once in the set of all. Immutable. */
final class KeyCheckRunner {
    private final List<KeyCheck> checks;
    private final Set<String> keys = new HashSet<>();

    KeyCheckRunner(List<KeyCheck> checks) {
        this.checks = List.copyOf(checks);
        for (KeyCheck check : checks) {
            keys.addAll(check.keys());
        }
    }

    void examine(Task task, YamlMapping settings, FindingCollector findings) {
        for (YamlEntry entry : settings.effective()) {
            if (keys.contains(entry.key().value())) {
                ask(task, settings, findings);
                return;
            }
        }
    }

    private void ask(Task task, YamlMapping settings, FindingCollector findings) {
        for (KeyCheck check : checks) {
            List<YamlEntry> entries = new ArrayList<>();
            for (YamlEntry entry : settings.effective()) {
                if (check.keys().contains(entry.key().value())) {
                    entries.add(entry);
                }
            }
            if (!entries.isEmpty()) {
                check.examine(task, settings, entries, new RuleReport(check.rule(), findings));
            }
        }
    }
}

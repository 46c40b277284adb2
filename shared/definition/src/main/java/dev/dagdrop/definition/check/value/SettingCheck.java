package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A check of one setting, in each task and in {@code default_args}. */
abstract class SettingCheck implements DagCheck {
    private final String key;

    SettingCheck(String key) {
        this.key = key;
    }

    /** What is wrong with a value, if anything is. */
    abstract Optional<Problem> problem(YamlNode value);

    @Override
    public final void examine(Definition definition, Report report) {
        Set<YamlEntry> reported = new HashSet<>();
        if (definition.dag().get("default_args").orElse(null) instanceof YamlMapping defaults) {
            examine(defaults, YamlPath.root().key("default_args"), reported, report);
        }
        for (Task task : definition.tasks()) {
            if (task.node() instanceof YamlMapping settings) {
                examine(settings, YamlPath.root().key("tasks").key(task.id()), reported, report);
            }
        }
    }

    /** An entry that several tasks merge is reported once. */
    private void examine(YamlMapping settings, YamlPath path, Set<YamlEntry> reported, Report report) {
        Optional<YamlEntry> entry = settings.entry(key);
        if (entry.isPresent()) {
            Optional<Problem> problem = problem(entry.get().value());
            if (problem.isPresent() && reported.add(entry.get())) {
                Position place = entry.get().value() instanceof YamlScalar scalar
                        ? scalar.position()
                        : entry.get().key().position();
                report.add(
                        place,
                        path.key(key),
                        problem.get().message(),
                        problem.get().hint());
            }
        }
    }

    /**
     * What is wrong with a value.
     *
     * @param message what is wrong
     * @param hint what to write
     */
    record Problem(String message, String hint) {}
}

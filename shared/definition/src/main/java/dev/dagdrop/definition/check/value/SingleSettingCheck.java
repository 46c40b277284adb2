package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.SettingsCheck;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** A check of one setting, in each task and in {@code default_args}. */
abstract class SingleSettingCheck implements SettingsCheck {
    private final String key;

    SingleSettingCheck(String key) {
        this.key = key;
    }

    /** What is wrong with a value that no variable makes, if anything is. */
    abstract Optional<Problem> problem(YamlNode value);

    /** An entry that several tasks merge is reported once. */
    @Override
    public final void examine(YamlMapping settings, YamlPath path, Report report) {
        Optional<YamlEntry> entry = settings.entry(key);
        if (entry.isPresent() && !VariableReference.decides(entry.get().value())) {
            Optional<Problem> problem = problem(entry.get().value());
            if (problem.isPresent() && report.isNew(entry.get())) {
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

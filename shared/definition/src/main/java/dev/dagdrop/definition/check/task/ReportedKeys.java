package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Keys of one task about which one finding speaks. */
final class ReportedKeys {
    private final List<YamlEntry> entries = new ArrayList<>(0);

    /** These keys; one that is there twice counts once. */
    static ReportedKeys of(List<YamlEntry> entries) {
        ReportedKeys keys = new ReportedKeys();
        entries.forEach(keys::add);
        return keys;
    }

    /** Adds a key; one that is there twice counts once. */
    void add(YamlEntry entry) {
        for (YamlEntry each : entries) {
            if (each.key().value().equals(entry.key().value())) {
                return;
            }
        }
        entries.add(entry);
    }

    /** Takes out the keys about which nothing is to be said. */
    void removeIf(Predicate<YamlEntry> fine) {
        entries.removeIf(fine);
    }

    /** Takes out what the operator has as an argument of its own by that name. */
    void removeArgumentsOf(OperatorSpec operator) {
        entries.removeIf(entry -> operator.parameter(entry.key().value()).isPresent());
    }

    /** Reports them at the first in the file, the others beside it; nothing where there are none. */
    void report(Task task, String verb, String hint, Report report) {
        if (entries.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        List<Related> others = new ArrayList<>();
        for (YamlEntry entry : entries) {
            if (!names.isEmpty()) {
                others.add(new Related(entry.key().position(), "also here"));
            }
            names.add(entry.key().value());
        }
        YamlEntry first = entries.getFirst();
        report.add(
                first.key().position(),
                Arguments.path(task.id()).key(first.key().value()),
                verb + Arguments.list(names),
                hint,
                others);
    }
}

package dev.dagdrop.definition.model;

import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tasks below {@code tasks} with their ids. dag-factory takes a list too, whose items name themselves; the service does
 * not, but the other errors in such a list are worth the author's while.
 */
final class TaskEntries {
    private TaskEntries() {}

    static List<YamlEntry> of(YamlNode tasks) {
        return switch (tasks) {
            case YamlMapping mapping -> mapping.distinct();
            case YamlSequence sequence -> items(sequence);
            case YamlScalar _ -> List.of();
        };
    }

    private static List<YamlEntry> items(YamlSequence sequence) {
        List<YamlEntry> entries = new ArrayList<>(sequence.items().size());
        for (YamlNode item : sequence.items()) {
            if (item instanceof YamlMapping mapping) {
                entries.add(item(mapping, entries.size() + 1));
            }
        }
        return entries;
    }

    /** The item under its {@code task_id}, the one task of a mapping from its id, or an item that has no id. */
    private static YamlEntry item(YamlMapping mapping, int number) {
        Optional<YamlNode> id = mapping.get("task_id");
        if (id.isPresent() && id.get() instanceof YamlScalar key) {
            return new YamlEntry(key, mapping);
        }
        boolean wrapped =
                mapping.entries().size() == 1 && mapping.entries().getFirst().value() instanceof YamlMapping;
        return wrapped
                ? mapping.entries().getFirst()
                : new YamlEntry(YamlScalar.text("task_" + number, mapping.position()), mapping);
    }
}

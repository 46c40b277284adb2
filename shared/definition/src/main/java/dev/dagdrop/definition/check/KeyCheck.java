package dev.dagdrop.definition.check;

import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.List;
import java.util.Set;

/** A check of those keys of a task that have certain names. */
public non-sealed interface KeyCheck extends Check {
    /** The names. */
    Set<String> keys();

    /**
     * Looks at one task that has such a key.
     *
     * @param settings the task
     * @param entries its entries under such keys, at least one
     */
    void examine(Task task, YamlMapping settings, List<YamlEntry> entries, Report report);
}

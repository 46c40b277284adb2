package dev.dagdrop.definition.model;

import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the root keys of a file mean.
 *
 * @param dags the entries that count as a DAG, each key once
 * @param flat the entry that gives away that the file is a DAG without its id: {@code tasks} or {@code dag_id}
 */
public record RootKeys(List<YamlEntry> dags, Optional<YamlEntry> flat) {
    /** Keeps its own copy of the entries. */
    public RootKeys {
        dags = List.copyOf(dags);
    }

    /** Reads the root of a file. */
    public static RootKeys of(YamlMapping root) {
        List<YamlEntry> all = root.distinct();
        List<YamlEntry> unreserved = new ArrayList<>(all.size());
        Optional<YamlEntry> flat = Optional.empty();
        for (YamlEntry entry : all) {
            if (!isReserved(entry)) {
                unreserved.add(entry);
            }
            if (flat.isEmpty() && isFlat(entry)) {
                flat = Optional.of(entry);
            }
        }
        // A single reserved key may be a DAG of that name: disputed, so it is taken for one.
        return new RootKeys(unreserved.isEmpty() ? all : unreserved, flat);
    }

    /** The entry to read as the DAG: the first that has tasks, else the first. */
    public Optional<YamlEntry> dag() {
        for (YamlEntry entry : dags) {
            if (hasTasks(entry.value())) {
                return Optional.of(entry);
            }
        }
        return dags.isEmpty() ? Optional.empty() : Optional.of(dags.getFirst());
    }

    /** The loader, dag-factory, does not take these root keys for DAGs. */
    private static boolean isReserved(YamlEntry entry) {
        return entry.key().isText("default") || entry.key().isText("task_groups");
    }

    private static boolean isFlat(YamlEntry entry) {
        boolean setting = entry.key().isText("tasks") || entry.key().isText("dag_id");
        return setting && !hasTasks(entry.value());
    }

    private static boolean hasTasks(YamlNode value) {
        return value instanceof YamlMapping mapping && mapping.get("tasks").isPresent();
    }
}

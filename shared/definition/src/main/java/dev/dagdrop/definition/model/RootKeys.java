package dev.dagdrop.definition.model;

import dev.dagdrop.definition.yaml.KeyIdentity;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the root keys of a file stand for.
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
        Map<KeyIdentity, YamlEntry> all = new LinkedHashMap<>();
        for (YamlEntry entry : root.effective()) {
            all.put(KeyIdentity.of(entry.key()), entry);
        }
        List<YamlEntry> entries = List.copyOf(all.values());
        List<YamlEntry> unreserved =
                entries.stream().filter(entry -> !isReserved(entry)).toList();
        // A single reserved key may be a DAG of that name: disputed, so it is taken for one.
        List<YamlEntry> dags = unreserved.isEmpty() ? entries : unreserved;
        return new RootKeys(dags, entries.stream().filter(RootKeys::isFlat).findFirst());
    }

    /** The entry to read as the DAG: the first that has tasks, else the first. */
    public Optional<YamlEntry> dag() {
        Optional<YamlEntry> withTasks =
                dags.stream().filter(entry -> hasTasks(entry.value())).findFirst();
        return withTasks.or(() -> dags.stream().findFirst());
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

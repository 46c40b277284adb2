package dev.dagdrop.definition.model;

import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;

/**
 * One DAG as its file defines it.
 *
 * @param key the DAG's id, with its place
 * @param dag what is written under it
 * @param tasks its tasks in the order written, each key once, those of a list included; empty where {@code tasks} holds
 *     none
 */
public record Definition(YamlScalar key, YamlMapping dag, List<Task> tasks) {
    /** Keeps its own copy of the tasks. */
    public Definition {
        tasks = List.copyOf(tasks);
    }

    /** The DAG's id: the one root key of the file. */
    public String dagId() {
        return key.value();
    }
}

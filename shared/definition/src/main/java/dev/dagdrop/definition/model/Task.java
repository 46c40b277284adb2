package dev.dagdrop.definition.model;

import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a DAG's {@code tasks}.
 *
 * @param key its id, with its place
 * @param node what is written under it; a mapping, unless the definition is broken
 * @param operator the class path of its operator; empty where none is given, or none that is text
 * @param known what the catalogue knows of that operator; empty where it does not know it
 * @param dependencies those items of {@code dependencies} that are text
 */
public record Task(
        YamlScalar key,
        YamlNode node,
        Optional<YamlScalar> operator,
        Optional<OperatorSpec> known,
        List<Dependency> dependencies) {
    /** Keeps its own copy of the dependencies. */
    public Task {
        dependencies = List.copyOf(dependencies);
    }

    /** The task's id. */
    public String id() {
        return key.value();
    }

    /** Its settings; empty where the task is not a mapping. */
    public Optional<YamlMapping> settings() {
        return node instanceof YamlMapping mapping ? Optional.of(mapping) : Optional.empty();
    }
}

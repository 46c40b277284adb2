package dev.dagdrop.definition.model;

import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlReading;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the DAG in a document. It takes what it can use and leaves the rest to the checks. */
public final class DefinitionReader {
    private final OperatorCatalogue catalogue;

    /**
     * A reader of definitions.
     *
     * @param catalogue what is known of operators
     */
    public DefinitionReader(OperatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The DAG, where the document was read completely and holds one. */
    public Optional<Definition> read(YamlReading reading) {
        if (!reading.complete() || !(reading.root().orElse(null) instanceof YamlMapping root)) {
            return Optional.empty();
        }
        RootKeys keys = RootKeys.of(root);
        if (keys.flat().isPresent()) {
            return Optional.empty();
        }
        return keys.dag().flatMap(this::definition);
    }

    private Optional<Definition> definition(YamlEntry entry) {
        if (!(entry.value() instanceof YamlMapping dag)) {
            return Optional.empty();
        }
        return Optional.of(new Definition(entry.key(), dag, tasks(dag)));
    }

    private List<Task> tasks(YamlMapping dag) {
        List<YamlEntry> entries = dag.get("tasks").map(TaskEntries::of).orElse(List.of());
        List<Task> tasks = new ArrayList<>(entries.size());
        for (YamlEntry entry : entries) {
            YamlNode node = entry.value();
            Optional<YamlScalar> operator = operator(node);
            tasks.add(new Task(entry.key(), node, operator, known(operator), dependencies(node)));
        }
        return tasks;
    }

    private Optional<OperatorSpec> known(Optional<YamlScalar> operator) {
        return operator.isPresent() ? catalogue.find(operator.get().value()) : Optional.empty();
    }

    private static Optional<YamlScalar> operator(YamlNode task) {
        return task instanceof YamlMapping settings
                        && settings.get("operator").orElse(null) instanceof YamlScalar operator
                        && operator.isString()
                ? Optional.of(operator)
                : Optional.empty();
    }

    private static List<Dependency> dependencies(YamlNode task) {
        if (!(task instanceof YamlMapping settings)
                || !(settings.get("dependencies").orElse(null) instanceof YamlSequence sequence)) {
            return List.of();
        }
        List<Dependency> dependencies = new ArrayList<>(sequence.items().size());
        for (YamlNode item : sequence.items()) {
            if (item instanceof YamlScalar scalar && scalar.isString()) {
                dependencies.add(new Dependency(scalar.value(), scalar.position()));
            }
        }
        return dependencies;
    }
}

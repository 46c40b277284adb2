package dev.dagdrop.cli.role;

import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * The defaults of params, the task's before the DAG's.
 *
 * @param layers the mappings that give them
 */
record ParamDefaults(List<YamlMapping> layers) {
    private static final String KEY = "params";
    private static final String DEFAULT = "default";

    /** Keeps its own copy. */
    ParamDefaults {
        layers = List.copyOf(layers);
    }

    /** The params that a task sees. */
    static ParamDefaults of(Definition definition, Task task) {
        Optional<YamlNode> own = task.settings().flatMap(settings -> settings.get(KEY));
        Optional<YamlNode> shared = definition.dag().get(KEY);
        return new ParamDefaults(List.of(own, shared).stream()
                .flatMap(Optional::stream)
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast)
                .toList());
    }

    /** The text that a param has by default; empty where it is no text and no whole number. */
    Optional<YamlScalar> get(String name) {
        return layers.stream()
                .flatMap(layer -> layer.get(name).stream())
                .findFirst()
                .flatMap(ParamDefaults::text);
    }

    /** A param may be written as a mapping of its schema, which has the default. */
    private static Optional<YamlScalar> text(YamlNode node) {
        YamlNode value =
                node instanceof YamlMapping schema ? schema.get(DEFAULT).orElse(node) : node;
        return value instanceof YamlScalar scalar
                        && (scalar.isString() || scalar.type() == ScalarType.INTEGER)
                        && !scalar.value().isEmpty()
                ? Optional.of(scalar)
                : Optional.empty();
    }
}

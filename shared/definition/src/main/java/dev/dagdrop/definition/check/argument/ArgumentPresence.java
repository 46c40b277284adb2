package dev.dagdrop.definition.check.argument;

import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** Finds arguments, or their members as in {@code config.Name}, in the settings of a task. */
final class ArgumentPresence {
    private ArgumentPresence() {}

    /** The entry under a path; empty where there is none, or where its value is null, which Python takes for none. */
    static Optional<YamlEntry> of(YamlMapping settings, String path) {
        YamlMapping mapping = settings;
        String rest = path;
        for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.')) {
            if (!(mapping.get(rest.substring(0, dot)).orElse(null) instanceof YamlMapping inner)) {
                return Optional.empty();
            }
            mapping = inner;
            rest = rest.substring(dot + 1);
        }
        return mapping.entry(rest).filter(entry -> !isNull(entry.value()));
    }

    /** Whether only a run, or the environment, can tell what is under a path. */
    static boolean isUnknown(YamlMapping settings, String path) {
        int dot = path.indexOf('.');
        Optional<YamlNode> value = settings.get(dot < 0 ? path : path.substring(0, dot));
        return value.filter(VariableReference::decides).isPresent()
                || (dot >= 0 && value.filter(YamlScalar.class::isInstance).isPresent());
    }

    private static boolean isNull(YamlNode value) {
        return value instanceof YamlScalar scalar && scalar.type() == ScalarType.NULL;
    }
}

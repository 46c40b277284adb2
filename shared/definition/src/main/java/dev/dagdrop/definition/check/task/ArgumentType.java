package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.operators.ValueKind;
import dev.dagdrop.definition.yaml.ScalarStyle;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.Set;

/** Tells whether a value can be what an argument takes. In doubt it can. */
final class ArgumentType {
    private ArgumentType() {}

    static boolean fits(YamlNode value, Set<ValueKind> kinds) {
        return kinds.isEmpty()
                || VariableReference.decides(value)
                || switch (value) {
                    case YamlScalar scalar -> fits(scalar, kinds);
                    case YamlSequence _ -> kinds.contains(ValueKind.LIST);
                    // The loader makes an object of it, of whatever type is named.
                    case YamlMapping mapping ->
                        kinds.contains(ValueKind.MAPPING)
                                || mapping.get("__type__").isPresent();
                };
    }

    static boolean isQuoted(YamlScalar scalar) {
        return scalar.style() != ScalarStyle.PLAIN;
    }

    /** Whether Jinja makes the value, so that nothing can be said about it here. */
    static boolean isTemplate(String text) {
        return text.contains("{{") || text.contains("{%");
    }

    private static boolean fits(YamlScalar scalar, Set<ValueKind> kinds) {
        return switch (scalar.type()) {
            case STRING ->
                kinds.contains(ValueKind.TEXT) || kinds.contains(ValueKind.DATE) || isTemplate(scalar.value());
            // For Python 0 and 1 are as good as false and true.
            case INTEGER ->
                kinds.contains(ValueKind.INTEGER) || kinds.contains(ValueKind.NUMBER) || kinds.contains(ValueKind.FLAG);
            case FLOAT -> kinds.contains(ValueKind.NUMBER);
            case BOOLEAN -> kinds.contains(ValueKind.FLAG);
            case TIMESTAMP -> kinds.contains(ValueKind.DATE);
            case NULL, BINARY, MERGE, DEFAULT_VALUE, OTHER -> true;
        };
    }
}

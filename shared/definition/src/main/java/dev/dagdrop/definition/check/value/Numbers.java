package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.yaml.YamlNumber;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.OptionalDouble;

/** Reads scalars as the loader does. */
public final class Numbers {
    private Numbers() {}

    /** The value of a number; empty where the scalar is none, or only by its tag, as {@code !!int abc} is. */
    public static OptionalDouble value(YamlScalar scalar) {
        return YamlNumber.approximate(scalar);
    }

    /** Whether it is the boolean {@code true}, or {@code yes} or {@code on}. */
    public static boolean isTrue(YamlScalar scalar) {
        return switch (scalar.type()) {
            case BOOLEAN ->
                !scalar.value().isEmpty()
                        && ("tTyY".indexOf(scalar.value().charAt(0)) >= 0
                                || scalar.value().equalsIgnoreCase("on"));
            case STRING, NULL, INTEGER, FLOAT, TIMESTAMP, BINARY, MERGE, DEFAULT_VALUE, OTHER -> false;
        };
    }
}

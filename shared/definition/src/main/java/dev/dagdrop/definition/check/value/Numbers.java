package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.OptionalDouble;

/** Reads scalars as the loader does. */
public final class Numbers {
    private Numbers() {}

    /** The value of a number; empty where the scalar is none, or only by its tag, as {@code !!int abc} is. */
    public static OptionalDouble value(YamlScalar scalar) {
        return switch (scalar.type()) {
            case INTEGER, FLOAT ->
                scalar.writtenTag().isEmpty() || scalar.looksLikeNumber()
                        ? OptionalDouble.of(parse(scalar.value()))
                        : OptionalDouble.empty();
            case STRING, NULL, BOOLEAN, TIMESTAMP, BINARY, MERGE, DEFAULT_VALUE, OTHER -> OptionalDouble.empty();
        };
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

    private static double parse(String written) {
        String digits = written.replace("_", "");
        boolean negative = digits.startsWith("-");
        if (negative || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        double value = unsigned(digits);
        return negative ? -value : value;
    }

    private static double unsigned(String digits) {
        if (digits.indexOf(':') >= 0) {
            return sexagesimal(digits);
        }
        if (digits.startsWith("0b")) {
            return inBase(digits.substring(2), 2);
        }
        if (digits.startsWith("0x")) {
            return inBase(digits.substring(2), 16);
        }
        if (digits.startsWith(".") && digits.length() > 1 && Character.isLetter(digits.charAt(1))) {
            return digits.charAt(1) == 'i' || digits.charAt(1) == 'I' ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        boolean fraction = digits.indexOf('.') >= 0;
        return !fraction && digits.startsWith("0") ? inBase(digits, 8) : Double.parseDouble(digits);
    }

    private static double sexagesimal(String digits) {
        double value = 0;
        for (String part : digits.split(":", -1)) {
            value = value * 60 + Double.parseDouble(part);
        }
        return value;
    }

    private static double inBase(String digits, int base) {
        double value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * base + Character.digit(digits.charAt(i), base);
        }
        return value;
    }
}

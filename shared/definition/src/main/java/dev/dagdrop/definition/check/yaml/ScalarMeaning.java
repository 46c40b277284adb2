package dev.dagdrop.definition.check.yaml;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.KeyIdentity;
import dev.dagdrop.definition.yaml.YamlNumber;
import dev.dagdrop.definition.yaml.YamlScalar;

/** What the loader makes of a scalar without quotes, in words. */
final class ScalarMeaning {
    private ScalarMeaning() {}

    /** Such as {@code the boolean true} or {@code the number 90}. */
    static String of(YamlScalar scalar) {
        return switch (scalar.type()) {
            case BOOLEAN -> "the boolean " + (isTrue(scalar) ? "true" : "false");
            case INTEGER, FLOAT -> "the number " + number(scalar);
            case TIMESTAMP -> "a date";
            case STRING, NULL, BINARY, MERGE, DEFAULT_VALUE, OTHER -> scalar.describe();
        };
    }

    /** The number in decimal digits; as written where it is too long for that or none. */
    static String number(YamlScalar scalar) {
        return YamlNumber.text(scalar).orElseGet(() -> Visible.text(Visible.cut(scalar.value())));
    }

    private static boolean isTrue(YamlScalar scalar) {
        return KeyIdentity.of(scalar).value().equals("1");
    }
}

package dev.dagdrop.definition.check.yaml;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.KeyIdentity;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.math.BigDecimal;

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

    /** The number in plain decimal digits; as written where it is too large for that or none. */
    static String number(YamlScalar scalar) {
        String canonical = KeyIdentity.of(scalar).value();
        try {
            return new BigDecimal(canonical).toPlainString();
        } catch (NumberFormatException notFinite) {
            // .inf and .nan are numbers without digits.
            return Visible.text(Visible.cut(scalar.value()));
        }
    }

    private static boolean isTrue(YamlScalar scalar) {
        return KeyIdentity.of(scalar).value().equals("1");
    }
}

package dev.dagdrop.definition.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What makes two keys of a mapping the same for the loader: their value, not their spelling. As in Python, {@code true},
 * {@code 1} and {@code 1.0} are one key; the text {@code "1"} is another.
 *
 * @param group text, number, nothing or other
 * @param value the canonical value within its group
 */
public record KeyIdentity(char group, String value) {
    private static final char TEXT = 't';
    private static final char NUMBER = 'n';
    private static final char NOTHING = 'z';
    private static final char OTHER = 'o';
    private static final int LONGEST_NUMBER = 40;

    /** The identity of one key. */
    public static KeyIdentity of(YamlScalar key) {
        String value = key.value();
        return switch (key.type()) {
            case STRING -> new KeyIdentity(TEXT, value);
            case NULL -> new KeyIdentity(NOTHING, "");
            case BOOLEAN -> new KeyIdentity(NUMBER, isTrue(value) ? "1" : "0");
            case INTEGER, FLOAT -> number(value);
            case TIMESTAMP, BINARY, MERGE, DEFAULT_VALUE, OTHER -> new KeyIdentity(OTHER, value);
        };
    }

    // Every key of every file is asked for these; what a record brings by itself takes three times as long.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyIdentity key && key.group == group && key.value.equals(value);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + group;
    }

    private static boolean isTrue(String value) {
        // Behind a tag nothing may stand.
        return !value.isEmpty()
                && switch (value.charAt(value.length() - 1)) {
                    case 's', 'S', 'n', 'N' -> true;
                    case 'e', 'E' -> value.length() == "true".length();
                    default -> false;
                };
    }

    private static KeyIdentity number(String value) {
        if (value.length() > LONGEST_NUMBER) {
            return new KeyIdentity(OTHER, value);
        }
        try {
            BigDecimal number = parse(value.replace("_", ""));
            return new KeyIdentity(NUMBER, number.stripTrailingZeros().toString());
        } catch (NumberFormatException notFinite) {
            // .inf, .nan, or digits behind an explicit tag that are none: the spelling is all there is.
            return new KeyIdentity(OTHER, value);
        }
    }

    private static BigDecimal parse(String digits) {
        boolean signed = digits.startsWith("-") || digits.startsWith("+");
        String magnitude = signed ? digits.substring(1) : digits;
        BigDecimal number = unsigned(magnitude);
        return digits.startsWith("-") ? number.negate() : number;
    }

    private static BigDecimal unsigned(String digits) {
        if (digits.indexOf(':') >= 0) {
            return sexagesimal(digits);
        }
        if (digits.startsWith("0x")) {
            return new BigDecimal(new BigInteger(digits.substring(2), 16));
        }
        if (digits.startsWith("0b")) {
            return new BigDecimal(new BigInteger(digits.substring(2), 2));
        }
        boolean octal = digits.length() > 1 && digits.charAt(0) == '0' && digits.indexOf('.') < 0;
        return octal ? new BigDecimal(new BigInteger(digits, 8)) : new BigDecimal(digits);
    }

    private static BigDecimal sexagesimal(String digits) {
        BigDecimal number = BigDecimal.ZERO;
        BigDecimal base = BigDecimal.valueOf(60);
        int start = 0;
        for (int end = digits.indexOf(':'); end >= 0; end = digits.indexOf(':', start)) {
            number = number.multiply(base).add(new BigDecimal(digits.substring(start, end)));
            start = end + 1;
        }
        return number.multiply(base).add(new BigDecimal(digits.substring(start)));
    }
}

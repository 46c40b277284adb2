package dev.dagdrop.definition.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The number that PyYAML makes of a scalar: a whole number of any size, or a double. What it costs is in proportion to the
 * text: {@code 1.0e+999999999} is never written out.
 */
public final class YamlNumber {
    /** No double has more digits before its point, so only whole numbers are as long, and they differ by their digits. */
    private static final int LONGEST_EXACT = 400;

    /** The most digits that are spelled out for a reader. */
    private static final int MOST_DIGITS = 40;

    private static final int DOUBLE_BITS = 53;

    private YamlNumber() {}

    /** The number as a double; empty where the scalar is none, or only by its tag, as {@code !!int abc} is. */
    public static OptionalDouble approximate(YamlScalar scalar) {
        return isNumber(scalar) ? OptionalDouble.of(signed(digits(scalar.value()))) : OptionalDouble.empty();
    }

    /** The number in as few decimal digits as tell it, as YAML 1.1 takes it; empty where that would be too long, or none. */
    public static Optional<String> text(YamlScalar scalar) {
        if (!isNumber(scalar)) {
            return Optional.empty();
        }
        String digits = digits(scalar.value());
        if (scalar.type() == ScalarType.FLOAT) {
            return Optional.of(text(signed(digits)));
        }
        return digits.length() <= MOST_DIGITS ? Optional.of(whole(digits).toString()) : Optional.empty();
    }

    /** The same text for all numbers that are equal for Python, whole or not; empty where the scalar is no number. */
    static Optional<String> identity(YamlScalar scalar) {
        if (!isNumber(scalar)) {
            return Optional.empty();
        }
        String digits = digits(scalar.value());
        if (scalar.type() == ScalarType.FLOAT) {
            return Optional.of(identity(signed(digits)));
        }
        return Optional.of(digits.length() <= LONGEST_EXACT ? identity(whole(digits)) : withoutLeadingZeros(digits));
    }

    /** A tag makes no number of other text, and a concealed one is none. */
    private static boolean isNumber(YamlScalar scalar) {
        return switch (scalar.type()) {
            case INTEGER -> scalar.looks() == ScalarType.INTEGER;
            case FLOAT -> scalar.looksLikeNumber();
            case STRING, NULL, BOOLEAN, TIMESTAMP, BINARY, MERGE, DEFAULT_VALUE, OTHER -> false;
        };
    }

    private static String digits(String written) {
        String digits = written.indexOf('_') < 0 ? written : written.replace("_", "");
        return digits.startsWith("+") ? digits.substring(1) : digits;
    }

    private static String text(double number) {
        if (Double.isNaN(number)) {
            return ".nan";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? ".inf" : "-.inf";
        }
        BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        boolean readable = shortest.scale() <= MOST_DIGITS && shortest.precision() - shortest.scale() <= MOST_DIGITS;
        return readable
                ? shortest.toPlainString()
                : Double.toString(number).replace("E-", "e-").replace("E", "e+");
    }

    private static String identity(double number) {
        return isSmallWhole(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static String identity(BigInteger number) {
        double nearest = number.doubleValue();
        boolean exact = number.bitLength() > DOUBLE_BITS
                && Double.isFinite(nearest)
                && new BigDecimal(nearest).toBigInteger().equals(number);
        return exact ? identity(nearest) : number.toString();
    }

    private static boolean isSmallWhole(double number) {
        return number == Math.rint(number) && Math.abs(number) <= 1L << DOUBLE_BITS;
    }

    private static double signed(String digits) {
        return digits.startsWith("-") ? -unsigned(digits.substring(1)) : unsigned(digits);
    }

    private static double unsigned(String digits) {
        if (digits.indexOf(':') >= 0) {
            double number = 0;
            for (String part : digits.split(":", -1)) {
                number = number * 60 + Double.parseDouble(part);
            }
            return number;
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

    private static double inBase(String digits, int base) {
        double value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * base + Character.digit(digits.charAt(i), base);
        }
        return value;
    }

    private static BigInteger whole(String digits) {
        if (digits.startsWith("-")) {
            return whole(digits.substring(1)).negate();
        }
        if (digits.indexOf(':') >= 0) {
            BigInteger number = BigInteger.ZERO;
            for (String part : digits.split(":", -1)) {
                number = number.multiply(BigInteger.valueOf(60)).add(new BigInteger(part));
            }
            return number;
        }
        if (digits.startsWith("0x")) {
            return exactInBase(digits.substring(2), 16);
        }
        if (digits.startsWith("0b")) {
            return exactInBase(digits.substring(2), 2);
        }
        return exactInBase(digits, digits.startsWith("0") ? 8 : 10);
    }

    /** YAML 1.1 takes underscores alone for digits. */
    private static BigInteger exactInBase(String digits, int base) {
        return digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits, base);
    }

    /** Beyond what is compared by value, numbers of one base still are the same whatever zeros stand before them. */
    private static String withoutLeadingZeros(String digits) {
        int start = digits.startsWith("-") ? 1 : 0;
        int prefix = digits.startsWith("x", start + 1) || digits.startsWith("b", start + 1) ? start + 2 : start;
        int first = prefix;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        String octal = prefix == start && first > prefix ? "0o" : "";
        return digits.substring(0, prefix) + octal + digits.substring(first).toLowerCase(Locale.ROOT);
    }
}

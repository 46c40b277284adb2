package dev.dagdrop.definition.yaml;

/**
 * The type of a scalar without quotes, by the rules of PyYAML, which the service's loader uses. They are YAML 1.1's, but
 * for floats: {@code 1e3} is text there, {@code 1.0e+3} is a number.
 *
 * @see <a href="https://github.com/yaml/pyyaml/blob/6.0.3/lib/yaml/resolver.py">PyYAML's resolver</a>
 */
final class ImplicitTypes {
    private static final String DECIMAL = "0123456789_";

    private ImplicitTypes() {}

    static ScalarType of(String value) {
        if (value.isEmpty()) {
            return ScalarType.NULL;
        }
        return switch (value.charAt(0)) {
            case '-', '+', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numeric(value);
            case '~', '<', '=', 'y', 'Y', 'n', 'N', 't', 'T', 'f', 'F', 'o', 'O' -> word(value);
            default -> ScalarType.STRING;
        };
    }

    private static ScalarType word(String value) {
        return switch (value) {
            case "~", "null", "Null", "NULL" -> ScalarType.NULL;
            case "<<" -> ScalarType.MERGE;
            case "=" -> ScalarType.DEFAULT_VALUE;
            case "yes", "Yes", "YES", "no", "No", "NO" -> ScalarType.BOOLEAN;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> ScalarType.BOOLEAN;
            case "on", "On", "ON", "off", "Off", "OFF" -> ScalarType.BOOLEAN;
            default -> ScalarType.STRING;
        };
    }

    private static ScalarType numeric(String value) {
        if (isInteger(value)) {
            return ScalarType.INTEGER;
        }
        if (isFloat(value)) {
            return ScalarType.FLOAT;
        }
        return isTimestamp(value) ? ScalarType.TIMESTAMP : ScalarType.STRING;
    }

    private static boolean isInteger(String value) {
        CharacterCursor cursor = new CharacterCursor(value);
        cursor.oneOf("-+");
        if (cursor.oneOf("0")) {
            if (cursor.atEnd()) {
                return true;
            }
            boolean some = cursor.oneOf("b")
                    ? cursor.many("01_") > 0
                    : cursor.oneOf("x") ? cursor.many("0123456789abcdefABCDEF_") > 0 : cursor.many("01234567_") > 0;
            return some && cursor.atEnd();
        }
        if (!cursor.oneOf("123456789")) {
            return false;
        }
        cursor.many(DECIMAL);
        return sexagesimal(cursor) && cursor.atEnd();
    }

    private static boolean isFloat(String value) {
        CharacterCursor cursor = new CharacterCursor(value);
        boolean signed = cursor.oneOf("-+");
        if (cursor.oneOf(".")) {
            if (cursor.word("inf") || cursor.word("Inf") || cursor.word("INF")) {
                return cursor.atEnd();
            }
            if (signed) {
                return false;
            }
            if (cursor.word("nan") || cursor.word("NaN") || cursor.word("NAN")) {
                return cursor.atEnd();
            }
            return cursor.digits(1, 1) && cursor.many(DECIMAL) >= 0 && exponent(cursor) && cursor.atEnd();
        }
        if (!cursor.digits(1, 1)) {
            return false;
        }
        cursor.many(DECIMAL);
        boolean minutes = cursor.peek(":");
        if (!sexagesimal(cursor) || !cursor.oneOf(".")) {
            return false;
        }
        cursor.many(DECIMAL);
        return (minutes || exponent(cursor)) && cursor.atEnd();
    }

    /** Any number of {@code :59}. */
    private static boolean sexagesimal(CharacterCursor cursor) {
        while (cursor.oneOf(":")) {
            boolean tens = cursor.peek("012345");
            if (!cursor.digits(1, tens ? 2 : 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean exponent(CharacterCursor cursor) {
        return !cursor.oneOf("eE") || (cursor.oneOf("-+") && cursor.digits(1, Integer.MAX_VALUE));
    }

    private static boolean isTimestamp(String value) {
        CharacterCursor cursor = new CharacterCursor(value);
        if (!cursor.digits(4, 4) || !cursor.oneOf("-") || !cursor.digits(1, 2)) {
            return false;
        }
        if (!cursor.oneOf("-") || !cursor.digits(1, 2)) {
            return false;
        }
        if (cursor.atEnd()) {
            return value.length() == "2026-01-31".length();
        }
        if (!cursor.oneOf("Tt") && cursor.many(" \t") == 0) {
            return false;
        }
        return time(cursor) && zone(cursor) && cursor.atEnd();
    }

    private static boolean time(CharacterCursor cursor) {
        boolean whole = cursor.digits(1, 2)
                && cursor.oneOf(":")
                && cursor.digits(2, 2)
                && cursor.oneOf(":")
                && cursor.digits(2, 2);
        return whole && (!cursor.oneOf(".") || cursor.digits(0, Integer.MAX_VALUE));
    }

    private static boolean zone(CharacterCursor cursor) {
        if (cursor.atEnd()) {
            return true;
        }
        cursor.many(" \t");
        if (cursor.oneOf("Z")) {
            return true;
        }
        return cursor.oneOf("-+") && cursor.digits(1, 2) && (!cursor.oneOf(":") || cursor.digits(2, 2));
    }
}

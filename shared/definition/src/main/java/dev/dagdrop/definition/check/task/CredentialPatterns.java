package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;
import java.util.Locale;

/** Tells what looks like a credential. */
public final class CredentialPatterns {
    private static final int ACCESS_KEY_LENGTH = 20;
    /** Aliases can repeat a name or a text often, so no more of them is looked at. */
    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_HEAD = 1024;
    /** {@code ://u:p@h} */
    private static final int SHORTEST_URL = 8;

    private static final List<String> WHOLE_NAMES = List.of("secret", "token", "pwd");
    private static final List<String> ENDINGS = List.of(
            "password",
            "passwd",
            "passphrase",
            "secretkey",
            "accesskey",
            "apikey",
            "privatekey",
            "clientsecret",
            "accesstoken",
            "authtoken",
            "apitoken",
            "sessiontoken",
            "bearertoken",
            "refreshtoken");

    private CredentialPatterns() {}

    /** Whether a value under this name is meant to stay unknown. */
    public static boolean isNameOfSecret(String name) {
        if (!mayBeNameOfSecret(name)) {
            return false;
        }
        String plain = name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (plain.endsWith(ending)) {
                return true;
            }
        }
        return WHOLE_NAMES.contains(plain);
    }

    /** Sorts out nearly every name at its last letters, since every key of every file is asked about. */
    private static boolean mayBeNameOfSecret(String name) {
        int length = name.length();
        return length >= 3
                && length <= LONGEST_NAME
                && switch (name.charAt(length - 1)) {
                    case 'd', 'D' -> endsIn("rRwW_-", name);
                    case 'e', 'E' -> endsIn("sS_-", name);
                    case 't', 'T', 'n', 'N' -> endsIn("eE_-", name);
                    case 'y', 'Y' -> name.regionMatches(true, length - 3, "key", 0, 3);
                    default -> false;
                };
    }

    /** Whether the last letter but one is among these. */
    private static boolean endsIn(String letters, String name) {
        return letters.indexOf(name.charAt(name.length() - 2)) >= 0;
    }

    /** Whether a value is written out, rather than taken from elsewhere or left open. */
    public static boolean isLiteral(YamlScalar scalar) {
        String whole = scalar.value();
        String value = whole.length() <= LONGEST_HEAD ? whole : whole.substring(0, LONGEST_HEAD);
        return switch (scalar.type()) {
            case STRING ->
                !value.isBlank()
                        && !ArgumentType.isTemplate(value)
                        && value.indexOf('$') < 0
                        && !value.startsWith("arn:")
                        && !value.startsWith("{{")
                        && !isPlaceholder(value);
            case INTEGER, FLOAT -> true;
            case NULL, BOOLEAN, TIMESTAMP, BINARY, MERGE, DEFAULT_VALUE, OTHER -> false;
        };
    }

    /** Whether a value holds a credential, whatever its name is. Few values have the characters it takes. */
    static boolean holdsCredential(YamlScalar scalar) {
        boolean accessKey = scalar.mayHave('A') && scalar.mayHave('I') && (scalar.mayHave('K') || scalar.mayHave('S'));
        boolean privateKey = scalar.mayHave('P') && scalar.mayHave('V');
        boolean url = scalar.mayHave('@') && scalar.mayHave(':');
        return (accessKey || privateKey || url) && holdsCredential(scalar.value());
    }

    /** Whether a text holds a credential, whatever its name is. One pass: texts can be long. */
    public static boolean holdsCredential(String value) {
        int last = value.length() - SHORTEST_URL;
        for (int i = 0; i <= last; i++) {
            boolean found = switch (value.charAt(i)) {
                case 'A' -> isAccessKey(value, i);
                case 'P' -> value.startsWith("PRIVATE KEY-----", i);
                case ':' -> value.startsWith("://", i) && isAuthorityWithPassword(value, i + 3);
                default -> false;
            };
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAccessKey(String value, int start) {
        if (!value.startsWith("AKIA", start) && !value.startsWith("ASIA", start)) {
            return false;
        }
        int end = start;
        while (end < value.length() && end - start <= ACCESS_KEY_LENGTH && isUpperOrDigit(value.charAt(end))) {
            end++;
        }
        boolean alone = start == 0 || !Character.isLetterOrDigit(value.charAt(start - 1));
        return alone && end - start == ACCESS_KEY_LENGTH;
    }

    /** Whether {@code user:password@} begins here. */
    private static boolean isAuthorityWithPassword(String value, int start) {
        int colon = -1;
        for (int i = start; i < value.length() && value.charAt(i) > ' ' && value.charAt(i) != '/'; i++) {
            char c = value.charAt(i);
            if (c == '{' || c == '$') {
                return false;
            }
            if (c == ':' && colon < 0) {
                colon = i;
            }
            if (c == '@') {
                return colon > start && i > colon + 1;
            }
        }
        return false;
    }

    private static boolean isUpperOrDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isPlaceholder(String value) {
        return (value.startsWith("<") && value.endsWith(">"))
                || value.chars().allMatch(c -> c == '*' || c == 'x' || c == 'X');
    }
}

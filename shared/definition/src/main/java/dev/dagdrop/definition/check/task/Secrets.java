package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;
import java.util.Locale;

/** Tells what looks like a credential. */
final class Secrets {
    private static final int ACCESS_KEY_LENGTH = 20;
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

    private Secrets() {}

    /** Whether a value under this name is meant to stay unknown. */
    static boolean isNameOfSecret(String name) {
        String plain = name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (plain.endsWith(ending)) {
                return true;
            }
        }
        return WHOLE_NAMES.contains(plain);
    }

    /** Whether a value is written out, rather than taken from elsewhere or left open. */
    static boolean isLiteral(YamlScalar scalar) {
        String value = scalar.value();
        return switch (scalar.type()) {
            case STRING ->
                !value.isBlank()
                        && !KindOfValue.isTemplate(value)
                        && value.indexOf('$') < 0
                        && !value.startsWith("arn:")
                        && !value.startsWith("{{")
                        && !isPlaceholder(value);
            case INTEGER, FLOAT -> true;
            case NULL, BOOLEAN, TIMESTAMP, BINARY, MERGE, DEFAULT_VALUE, OTHER -> false;
        };
    }

    /** Whether a text holds a credential, whatever its name is. */
    static boolean holdsCredential(String value) {
        return holdsAccessKey(value, "AKIA")
                || holdsAccessKey(value, "ASIA")
                || value.contains("PRIVATE KEY-----")
                || holdsPasswordInUrl(value);
    }

    private static boolean holdsAccessKey(String value, String prefix) {
        for (int at = value.indexOf(prefix); at >= 0; at = value.indexOf(prefix, at + 1)) {
            int end = at;
            while (end < value.length() && isUpperOrDigit(value.charAt(end))) {
                end++;
            }
            boolean alone = at == 0 || !Character.isLetterOrDigit(value.charAt(at - 1));
            if (alone && end - at == ACCESS_KEY_LENGTH) {
                return true;
            }
        }
        return false;
    }

    /** A password between {@code ://user:} and {@code @}. */
    private static boolean holdsPasswordInUrl(String value) {
        int authority = value.indexOf("://");
        int at = authority < 0 ? -1 : value.indexOf('@', authority);
        if (at < 0) {
            return false;
        }
        String user = value.substring(authority + 3, at);
        int colon = user.indexOf(':');
        String password = user.substring(colon + 1);
        return colon > 0
                && !password.isEmpty()
                && user.indexOf('/') < 0
                && user.indexOf(' ') < 0
                && !KindOfValue.isTemplate(password)
                && password.indexOf('$') < 0;
    }

    private static boolean isUpperOrDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isPlaceholder(String value) {
        return (value.startsWith("<") && value.endsWith(">"))
                || value.chars().allMatch(c -> c == '*' || c == 'x' || c == 'X');
    }
}

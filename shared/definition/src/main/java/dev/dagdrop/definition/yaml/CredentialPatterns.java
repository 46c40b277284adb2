package dev.dagdrop.definition.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what looks like a credential. */
public final class CredentialPatterns {
    /** Aliases can repeat a name or a text often, so no more of them is looked at. */
    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_HEAD = 1024;

    private static final List<String> PAIR_NAMES =
            List.of("name", "Name", "key", "Key", "ParameterKey", "parameterKey");
    private static final List<String> PAIR_VALUES = List.of("value", "Value", "ParameterValue", "parameterValue");

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

    /** Whether a value under the name of a secret is one; {@code pwd} is also the working directory. */
    public static boolean isSecret(String name, YamlScalar scalar) {
        boolean folder = name.equalsIgnoreCase("pwd")
                && (scalar.exact().startsWith("/") || scalar.exact().startsWith("."));
        return !folder && isLiteral(scalar);
    }

    /** Whether a value is written out, rather than taken from elsewhere or left open. */
    public static boolean isLiteral(YamlScalar scalar) {
        String whole = scalar.exact();
        String value = whole.length() <= LONGEST_HEAD ? whole : whole.substring(0, LONGEST_HEAD);
        return switch (scalar.type()) {
            case STRING ->
                !value.isBlank()
                        && !value.contains("{{")
                        && !value.contains("{%")
                        && value.indexOf('$') < 0
                        && !value.startsWith("arn:")
                        && !value.startsWith("{{")
                        && !isPlaceholder(value);
            case INTEGER, FLOAT, TIMESTAMP -> true;
            case NULL, BOOLEAN, BINARY, MERGE, DEFAULT_VALUE, OTHER -> false;
        };
    }

    /** The name that tells a secret: the key, or, as a parameter may hold its default in a mapping of its own, the one above. */
    public static Optional<String> secretName(String key, String parentKey) {
        if (isNameOfSecret(key)) {
            return Optional.of(key);
        }
        return key.equals("default") && isNameOfSecret(parentKey) ? Optional.of(parentKey) : Optional.empty();
    }

    /** The name of a secret that stands beside its value, as in the environment of a container. */
    public static Optional<String> nameOfPair(YamlMapping mapping) {
        for (String key : PAIR_NAMES) {
            if (mapping.get(key).orElse(null) instanceof YamlScalar name && isNameOfSecret(name.exact())) {
                return Optional.of(name.exact());
            }
        }
        return Optional.empty();
    }

    /** The value beside the name of a secret, where it is written out. */
    public static Optional<YamlScalar> valueOfPair(YamlMapping mapping) {
        if (nameOfPair(mapping).isPresent()) {
            for (String key : PAIR_VALUES) {
                if (mapping.get(key).orElse(null) instanceof YamlScalar value && isLiteral(value)) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a key says that the name of something stands here and its value beside it. */
    static boolean isKeyOfName(String key) {
        return PAIR_NAMES.contains(key);
    }

    /** Whether a value holds a credential, whatever its name is. Few values have the characters it takes. */
    public static boolean holdsCredential(YamlScalar scalar) {
        boolean accessKey = scalar.had('A') && scalar.had('I') && (scalar.had('K') || scalar.had('S'));
        boolean privateKey = scalar.had('P') && scalar.had('V');
        boolean url = scalar.had('@') && scalar.had(':');
        return (accessKey || privateKey || url) && holdsCredential(scalar.exact());
    }

    /** Whether a text holds a credential, whatever its name is. One pass: texts can be long. */
    public static boolean holdsCredential(String value) {
        return CredentialSpan.next(value, 0).isPresent();
    }

    /** The passwords and key ids in a value. */
    static List<String> parts(YamlScalar scalar) {
        return holdsCredential(scalar) ? parts(scalar.exact()) : List.of();
    }

    /** The passwords and key ids in a text. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (Optional<CredentialSpan> part = CredentialSpan.next(text, 0);
                part.isPresent();
                part = CredentialSpan.next(text, part.get().end())) {
            parts.add(text.substring(part.get().start(), part.get().end()));
        }
        return parts;
    }

    /**
     * A text of which a part is a credential, as it may be shown: an address without its password; beside a key nearly
     * everything may be secret, so only templates are left.
     */
    public static String concealPatterns(String text) {
        for (Optional<CredentialSpan> part = CredentialSpan.next(text, 0);
                part.isPresent();
                part = CredentialSpan.next(text, part.get().end())) {
            if (part.get().key()) {
                return starsOutsideTemplates(text);
            }
        }
        return concealParts(text);
    }

    /** A text with stars in place of passwords and key ids. */
    static String concealParts(String text) {
        Optional<CredentialSpan> part = CredentialSpan.next(text, 0);
        if (part.isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        int at = 0;
        for (; part.isPresent(); part = CredentialSpan.next(text, at)) {
            shown.append(text, at, part.get().start())
                    .append(stars(text.substring(part.get().start(), part.get().end())));
            at = part.get().end();
        }
        return shown.append(text, at, text.length()).toString();
    }

    /** As many stars as a text has characters; line breaks and other control characters stay. */
    public static String stars(String text) {
        StringBuilder stars = new StringBuilder(text.length());
        text.codePoints().forEach(c -> stars.appendCodePoint(star(c)));
        return stars.toString();
    }

    static int star(int codePoint) {
        return Character.isISOControl(codePoint) ? codePoint : '*';
    }

    private static String starsOutsideTemplates(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int at = 0;
        for (int open = template(text, 0); open < text.length(); open = template(text, at)) {
            int close = text.indexOf(text.charAt(open + 1) == '{' ? "}}" : "%}", open);
            int end = close < 0 ? text.length() : close + 2;
            shown.append(stars(text.substring(at, open))).append(concealParts(text.substring(open, end)));
            at = end;
        }
        return shown.append(stars(text.substring(at))).toString();
    }

    private static int template(String text, int from) {
        int print = text.indexOf("{{", from);
        int tag = text.indexOf("{%", from);
        int first = print < 0 || (tag >= 0 && tag < print) ? tag : print;
        return first < 0 ? text.length() : first;
    }

    private static boolean isPlaceholder(String value) {
        return (value.startsWith("<") && value.endsWith(">"))
                || value.chars().allMatch(c -> c == '*' || c == 'x' || c == 'X');
    }
}

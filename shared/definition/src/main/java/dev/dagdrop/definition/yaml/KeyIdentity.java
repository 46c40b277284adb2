package dev.dagdrop.definition.yaml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What makes two keys of a mapping the same for the loader: their value, not their spelling. As in Python, {@code true},
 * {@code 1} and {@code 1.0} are one key; the text {@code "1"} is another. It is comparable, so that a hash map of keys that were
 * made to collide is a tree and as quick as any.
 *
 * @param group text, number, nothing or other
 * @param value the canonical value within its group
 */
public record KeyIdentity(char group, String value) implements Comparable<KeyIdentity> {
    private static final char TEXT = 't';
    private static final char NUMBER = 'n';
    private static final char NOTHING = 'z';
    private static final char OTHER = 'o';

    /** The identity of one key. */
    public static KeyIdentity of(YamlScalar key) {
        String value = key.value();
        return switch (key.type()) {
            case STRING -> new KeyIdentity(TEXT, value);
            case NULL -> new KeyIdentity(NOTHING, "");
            case BOOLEAN -> new KeyIdentity(NUMBER, isTrue(value) ? "1" : "0");
            case INTEGER, FLOAT -> number(key);
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

    @Override
    public int compareTo(KeyIdentity other) {
        int byGroup = Character.compare(group, other.group);
        return byGroup != 0 ? byGroup : value.compareTo(other.value);
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

    private static KeyIdentity number(YamlScalar key) {
        Optional<String> number = YamlNumber.identity(key);
        // Behind a tag there may be no digits: the spelling is all there is.
        return number.isPresent() ? new KeyIdentity(NUMBER, number.get()) : new KeyIdentity(OTHER, key.value());
    }
}

package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Locale;

/** Shows the mapping form of a length of time, with the amount that was meant. */
public final class DurationHint {
    private static final int LONGEST_NUMBER = 6;

    private DurationHint() {}

    /**
     * The mapping to write.
     *
     * @param key the key it stands under
     * @param value the present value, such as {@code 5m}
     * @param fallback a line such as {@code minutes: 5} where that cannot be read
     */
    public static String mapping(String key, YamlNode value, String fallback) {
        String amount =
                value instanceof YamlScalar scalar ? amount(scalar.value().strip(), fallback) : fallback;
        return "Write a mapping:\n" + key + ":\n  __type__: datetime.timedelta\n  " + amount;
    }

    private static String amount(String text, String fallback) {
        int end = 0;
        while (end < text.length() && end < LONGEST_NUMBER && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        if (end == 0) {
            return fallback;
        }
        String field = switch (text.substring(end).strip().toLowerCase(Locale.ROOT)) {
            case "", "s", "sec", "secs", "second", "seconds" -> "seconds";
            case "m", "min", "mins", "minute", "minutes" -> "minutes";
            case "h", "hr", "hrs", "hour", "hours" -> "hours";
            default -> "";
        };
        return field.isEmpty() ? fallback : field + ": " + text.substring(0, end);
    }
}

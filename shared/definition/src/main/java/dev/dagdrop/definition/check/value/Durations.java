package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.OptionalDouble;

/** Lengths of time: numbers of seconds, and mappings that the loader makes a {@code datetime.timedelta} of. */
public final class Durations {
    static final String TYPE_KEY = "__type__";
    static final String TIMEDELTA = "datetime.timedelta";

    private Durations() {}

    /** The length in seconds; empty where it is none, or where it is not known until the loader has made it. */
    public static OptionalDouble seconds(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> Numbers.value(scalar);
            case YamlMapping mapping when isTimedelta(mapping) -> sum(mapping);
            case YamlNode _ -> OptionalDouble.empty();
        };
    }

    /** A length as text, such as {@code 90 seconds}. */
    static String text(double seconds) {
        boolean whole = seconds == Math.rint(seconds) && Math.abs(seconds) < 1e15;
        return (whole ? Long.toString((long) seconds) : Double.toString(seconds)) + " seconds";
    }

    static boolean isTimedelta(YamlMapping mapping) {
        return mapping.get(TYPE_KEY).orElse(null) instanceof YamlScalar type && type.isText(TIMEDELTA);
    }

    /** How many seconds a field of a timedelta counts; 0 where there is no such field. */
    static double unit(String field) {
        return switch (field) {
            case "weeks" -> 604_800;
            case "days" -> 86_400;
            case "hours" -> 3_600;
            case "minutes" -> 60;
            case "seconds" -> 1;
            case "milliseconds" -> 1e-3;
            case "microseconds" -> 1e-6;
            default -> 0;
        };
    }

    private static OptionalDouble sum(YamlMapping mapping) {
        double seconds = 0;
        for (YamlEntry entry : mapping.effective()) {
            if (!entry.key().isText(TYPE_KEY)) {
                OptionalDouble number =
                        entry.value() instanceof YamlScalar scalar ? Numbers.value(scalar) : OptionalDouble.empty();
                if (number.isEmpty() || unit(entry.key().value()) == 0) {
                    return OptionalDouble.empty();
                }
                seconds += number.getAsDouble() * unit(entry.key().value());
            }
        }
        return OptionalDouble.of(seconds);
    }
}

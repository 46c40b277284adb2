package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.Timestamp;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.Locale;
import java.util.Optional;

/** How a date is written. */
enum DateFormat {
    /** As everybody understands it: {@code 2026-01-31}, with or without a time; or as a typed mapping. */
    PLAIN,
    /** Nothing, or a text that is known only when the file is loaded. */
    OPEN,
    /** Relative to the day on which the DAG is loaded, such as {@code 3 days}. */
    RELATIVE,
    /** A text that begins with a year; some loaders take it. */
    UNUSUAL,
    /** The form of a date, but there is no such day or time. */
    IMPOSSIBLE,
    NONE;

    static DateFormat of(YamlNode value) {
        return switch (value) {
            case YamlScalar scalar -> ofScalar(scalar);
            case YamlMapping mapping -> ofMapping(mapping);
            case YamlSequence _ -> NONE;
        };
    }

    private static DateFormat ofScalar(YamlScalar scalar) {
        return switch (scalar.type()) {
            case NULL -> OPEN;
            // An impossible date without quotes fails earlier, with a finding of its own.
            case TIMESTAMP -> PLAIN;
            case STRING ->
                VariableReference.completes(scalar)
                        ? OPEN
                        : ofText(scalar.value().strip());
            case BOOLEAN, INTEGER, FLOAT, BINARY, MERGE, DEFAULT_VALUE, OTHER -> NONE;
        };
    }

    private static DateFormat ofText(String text) {
        Optional<Timestamp> date = Timestamp.parse(text);
        if (date.isPresent()) {
            boolean written = isDigit(text, 6) && text.charAt(7) == '-' && isDigit(text, 9);
            return date.get().problem().isPresent() ? IMPOSSIBLE : written ? PLAIN : UNUSUAL;
        }
        if (isRelative(text)) {
            return RELATIVE;
        }
        boolean year = isDigit(text, 0) && isDigit(text, 1) && isDigit(text, 2) && isDigit(text, 3);
        return year || text.equals("now") ? UNUSUAL : NONE;
    }

    private static DateFormat ofMapping(YamlMapping mapping) {
        if (mapping.get("__type__").isEmpty()) {
            return NONE;
        }
        boolean impossible = typed(mapping).flatMap(Timestamp::problem).isPresent();
        return impossible ? IMPOSSIBLE : PLAIN;
    }

    /** The date in a mapping with {@code __type__: datetime.datetime}, where all its numbers are given by name. */
    static Optional<Timestamp> typed(YamlMapping mapping) {
        boolean date = mapping.get("__type__").orElse(null) instanceof YamlScalar type
                && type.isText("datetime.datetime")
                && mapping.get("__args__").isEmpty();
        int year = number(mapping, "year");
        int month = number(mapping, "month");
        int day = number(mapping, "day");
        boolean whole = date && year >= 0 && month >= 0 && day >= 0;
        return whole
                ? Optional.of(new Timestamp(
                        year,
                        month,
                        day,
                        Math.max(0, number(mapping, "hour")),
                        Math.max(0, number(mapping, "minute")),
                        Math.max(0, number(mapping, "second")),
                        Optional.empty()))
                : Optional.empty();
    }

    private static int number(YamlMapping mapping, String key) {
        boolean short4 = mapping.get(key).orElse(null) instanceof YamlScalar scalar
                && scalar.type() == ScalarType.INTEGER
                && scalar.value().length() <= 4
                && scalar.value().chars().allMatch(c -> c >= '0' && c <= '9');
        return short4 ? Integer.parseInt(((YamlScalar) mapping.get(key).orElseThrow()).value()) : -1;
    }

    /** dag-factory takes so many hours, minutes, seconds or days. */
    private static boolean isRelative(String text) {
        int at = 0;
        while (isDigit(text, at)) {
            at++;
        }
        int digits = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        String rest = text.substring(at).toLowerCase(Locale.ROOT);
        boolean unit = rest.startsWith("hour")
                || rest.startsWith("minute")
                || rest.startsWith("second")
                || rest.startsWith("day");
        return digits > 0 && at > digits && unit;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}

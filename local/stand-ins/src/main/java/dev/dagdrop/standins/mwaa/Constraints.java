package dev.dagdrop.standins.mwaa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The constraints of one shape, worded as AWS services word them. */
final class Constraints {

    private Constraints() {}

    static FieldError missing(String path) {
        return failed("null", path, "Member must not be null");
    }

    /** Length in characters, pattern over the whole text, enum. */
    static Optional<FieldError> text(JsonNode shape, String path, String value) {
        Optional<FieldError> length =
                range(shape, value.codePointCount(0, value.length()), "length ", bound -> failed(value, path, bound));
        if (length.isPresent()) {
            return length;
        }
        String pattern = shape.path("pattern").asText();
        if (!pattern.isEmpty() && !Pattern.matches(pattern, value)) {
            return Optional.of(failed(value, path, "Member must satisfy regular expression pattern: " + pattern));
        }
        List<String> allowed = new ArrayList<>();
        shape.path("enum").forEach(name -> allowed.add(name.asText()));
        return allowed.isEmpty() || allowed.contains(value)
                ? Optional.empty()
                : Optional.of(failed(value, path, "Member must satisfy enum value set: " + allowed));
    }

    static Optional<FieldError> number(JsonNode shape, String path, long value) {
        return range(shape, value, "value ", bound -> failed(String.valueOf(value), path, bound));
    }

    static Optional<FieldError> size(JsonNode shape, String path, int size) {
        return range(shape, size, "length ", bound -> failed("of " + size + " entries", path, bound));
    }

    private interface ConstraintMessage {
        FieldError error(String constraint);
    }

    private static Optional<FieldError> range(JsonNode shape, long measure, String what, ConstraintMessage wording) {
        if (shape.has("min") && measure < shape.path("min").asLong()) {
            return Optional.of(
                    wording.error("Member must have " + what + "greater than or equal to " + shape.path("min")));
        }
        if (shape.has("max") && measure > shape.path("max").asLong()) {
            return Optional.of(
                    wording.error("Member must have " + what + "less than or equal to " + shape.path("max")));
        }
        return Optional.empty();
    }

    private static FieldError failed(String value, String path, String constraint) {
        return new FieldError(
                path, "Value '" + value + "' at '" + path + "' failed to satisfy constraint: " + constraint);
    }
}

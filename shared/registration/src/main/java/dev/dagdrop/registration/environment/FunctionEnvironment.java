package dev.dagdrop.registration.environment;

import java.util.Map;
import java.util.Optional;

/** Reads the environment variables of a function. An error names the variable and says what its value should be. */
public record FunctionEnvironment(Map<String, String> variables) {
    /**
     * The value of a variable that must be set.
     *
     * @throws IllegalArgumentException when the variable is missing or blank
     */
    public String required(String variable, String what) {
        return optional(variable)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The environment variable %s is missing; it should be %s.".formatted(variable, what)));
    }

    /** Empty where the variable is missing or blank. */
    public Optional<String> optional(String variable) {
        return Optional.ofNullable(variables.get(variable)).filter(value -> !value.isBlank());
    }

    /**
     * A variable that is {@code true} or {@code false}; {@code false} where it is missing.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public boolean flag(String variable) {
        return optional(variable)
                .map(value -> switch (value.strip()) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw malformed(variable, value, "true or false");
                })
                .orElse(false);
    }

    /** The error for a value that cannot be read. */
    public static IllegalArgumentException malformed(String variable, String value, String what) {
        return new IllegalArgumentException(
                "The environment variable %s is '%s'; it should be %s.".formatted(variable, value, what));
    }
}

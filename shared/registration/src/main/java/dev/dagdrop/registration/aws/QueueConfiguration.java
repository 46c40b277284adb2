package dev.dagdrop.registration.aws;

import java.util.Map;
import java.util.Optional;

/**
 * What template.yaml tells the reader of the intake queue through its environment.
 *
 * @param intakeUrl the queue it reads ({@code INTAKE_QUEUE_URL})
 * @param deadLetterUrl the queue for what cannot be read ({@code DEAD_LETTER_QUEUE_URL})
 */
public record QueueConfiguration(String intakeUrl, String deadLetterUrl) {
    /**
     * Reads the environment.
     *
     * @throws IllegalArgumentException when a variable is missing; the message names it and says what it should be
     */
    public static QueueConfiguration of(Map<String, String> environment) {
        return new QueueConfiguration(
                require(environment, "INTAKE_QUEUE_URL", "the URL of the intake queue"),
                require(environment, "DEAD_LETTER_QUEUE_URL", "the URL of the dead-letter queue"));
    }

    private static String require(Map<String, String> environment, String variable, String what) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The environment variable %s is missing; it should be %s.".formatted(variable, what)));
    }
}

package dev.dagdrop.registration.aws;

import dev.dagdrop.registration.environment.FunctionEnvironment;
import java.util.Map;

/**
 * The queues of the function that reads the intake queue, from its environment variables.
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
    public static QueueConfiguration of(Map<String, String> variables) {
        FunctionEnvironment environment = new FunctionEnvironment(variables);
        return new QueueConfiguration(
                environment.required("INTAKE_QUEUE_URL", "the URL of the intake queue"),
                environment.required("DEAD_LETTER_QUEUE_URL", "the URL of the dead-letter queue"));
    }
}

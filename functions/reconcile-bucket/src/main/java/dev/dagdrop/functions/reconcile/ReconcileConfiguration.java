package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.environment.FunctionEnvironment;
import java.util.Map;

/**
 * The environment variables of this function besides those of {@link dev.dagdrop.registration.aws.Configuration}.
 *
 * @param intakeUrl the queue of hints for definitions ({@code INTAKE_QUEUE_URL})
 * @param teamUrl the queue of hints for profiles ({@code TEAM_QUEUE_URL})
 * @param teamPrefix what the keys of profiles begin with ({@code TEAM_PREFIX}); {@code teams/} by default
 */
public record ReconcileConfiguration(String intakeUrl, String teamUrl, String teamPrefix) {
    /**
     * Reads the environment.
     *
     * @throws IllegalArgumentException when a variable is missing; the message names it and says what it should be
     */
    public static ReconcileConfiguration of(Map<String, String> variables) {
        FunctionEnvironment environment = new FunctionEnvironment(variables);
        return new ReconcileConfiguration(
                environment.required("INTAKE_QUEUE_URL", "the URL of the intake queue"),
                environment.required("TEAM_QUEUE_URL", "the URL of the queue of profiles"),
                environment.optional("TEAM_PREFIX").orElse("teams/"));
    }
}

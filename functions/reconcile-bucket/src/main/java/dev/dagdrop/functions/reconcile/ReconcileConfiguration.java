package dev.dagdrop.functions.reconcile;

import java.util.Map;
import java.util.Optional;

/**
 * What template.yaml tells this function besides {@link dev.dagdrop.registration.aws.Configuration}.
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
    public static ReconcileConfiguration of(Map<String, String> environment) {
        return new ReconcileConfiguration(
                require(environment, "INTAKE_QUEUE_URL", "the URL of the intake queue"),
                require(environment, "TEAM_QUEUE_URL", "the URL of the queue of profiles"),
                optional(environment, "TEAM_PREFIX").orElse("teams/"));
    }

    private static String require(Map<String, String> environment, String variable, String what) {
        return optional(environment, variable)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The environment variable %s is missing; it should be %s.".formatted(variable, what)));
    }

    private static Optional<String> optional(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }
}

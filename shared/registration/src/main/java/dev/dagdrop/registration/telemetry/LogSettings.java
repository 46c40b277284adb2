package dev.dagdrop.registration.telemetry;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.util.Map;
import java.util.Optional;

/**
 * What is logged.
 *
 * @param metrics whether CloudWatch is asked to make metrics of the lines ({@code METRICS}: {@code true} or {@code false},
 *     the default)
 * @param level the least severe level; {@code AWS_LAMBDA_LOG_LEVEL}, which Lambda sets to the function's
 *     ApplicationLogLevel
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html">Lambda's variables</a>
 */
public record LogSettings(boolean metrics, LogLevel level) {
    /** What happened, and no metrics. */
    public static LogSettings plain() {
        return new LogSettings(false, LogLevel.INFO);
    }

    /**
     * Reads the environment.
     *
     * @throws IllegalArgumentException when a variable is malformed; the message names it
     */
    public static LogSettings of(Map<String, String> environment) {
        return new LogSettings(
                value(environment, "METRICS").map(LogSettings::metrics).orElse(false),
                value(environment, "AWS_LAMBDA_LOG_LEVEL")
                        .map(LogLevel::fromString)
                        .orElse(LogLevel.INFO));
    }

    /** Whether lines of this level are wanted. */
    public boolean wants(LogLevel of) {
        return of.compareTo(level) >= 0;
    }

    private static Optional<String> value(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    private static boolean metrics(String value) {
        return switch (value.strip()) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new IllegalArgumentException(
                        "The environment variable METRICS is '%s'; it should be true or false.".formatted(value));
        };
    }
}

package dev.dagdrop.registration.telemetry;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.dagdrop.registration.environment.FunctionEnvironment;
import java.util.Map;

/**
 * The settings of the log.
 *
 * @param metrics whether CloudWatch is asked to make metrics of the lines ({@code METRICS}: {@code true} or {@code false},
 *     the default)
 * @param level the least severe level; {@code AWS_LAMBDA_LOG_LEVEL}, which Lambda sets to the function's
 *     ApplicationLogLevel
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html">Lambda's variables</a>
 */
public record LogSettings(boolean metrics, LogLevel level) {
    /**
     * Reads the environment.
     *
     * @throws IllegalArgumentException when a variable is malformed; the message names it
     */
    public static LogSettings of(Map<String, String> variables) {
        FunctionEnvironment environment = new FunctionEnvironment(variables);
        return new LogSettings(
                environment.flag("METRICS"),
                environment
                        .optional("AWS_LAMBDA_LOG_LEVEL")
                        .map(LogLevel::fromString)
                        .orElse(LogLevel.INFO));
    }

    /** Whether lines of this level are wanted. */
    public boolean wants(LogLevel of) {
        return of.compareTo(level) >= 0;
    }
}

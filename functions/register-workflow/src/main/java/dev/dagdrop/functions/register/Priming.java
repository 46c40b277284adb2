package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.dagdrop.functions.register.priming.PrimingRuns;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueConfiguration;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.registration.telemetry.StackTrace;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;

/** Runs a function a few times before Lambda takes its snapshot, so that no upload is the first. */
final class Priming {
    /** Each takes three uploads; what a round costs, publishing a version costs, and no upload. */
    private static final int ROUNDS = 20;

    /** The remaining time in a priming run. */
    static final Duration REMAINING = Duration.ofSeconds(60);

    private Priming() {}

    /**
     * Primes; a function that cannot be primed is slower after its restore, but works.
     *
     * @param round runs the function over all samples once
     */
    static void run(Map<String, String> environment, BiConsumer<PrimingRuns, InvocationLog> round) {
        String function = environment.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", "");
        LogSettings settings = LogSettings.of(environment);
        InvocationLog log = InvocationLog.outside(LambdaRuntime.getLogger(), function, settings);
        try (PrimingRuns runs = PrimingRuns.begin(Configuration.of(environment), QueueConfiguration.of(environment))) {
            runs.startTlsHandshake();
            runs.askForCredentials();
            InvocationLog discarded = InvocationLog.outside(new DiscardingLogger(), function, settings);
            for (int i = 0; i < ROUNDS; i++) {
                round.accept(runs, discarded);
            }
            log.line(LogLevel.INFO, Map.of("priming", "done", "rounds", ROUNDS));
        } catch (RuntimeException | LinkageError e) {
            // A LinkageError too: the runtime's classes may change below a deployed function.
            log.line(LogLevel.WARN, Map.of("priming", "ended early", "stackTrace", StackTrace.of(e)));
        }
    }

    /** A logger for priming runs, whose lines would look like uploads. */
    private static final class DiscardingLogger implements LambdaLogger {
        @Override
        public void log(String message) {
            // A priming run is no upload.
        }

        @Override
        public void log(byte[] message) {
            // A priming run is no upload.
        }
    }
}

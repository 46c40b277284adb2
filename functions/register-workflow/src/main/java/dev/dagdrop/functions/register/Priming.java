package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueConfiguration;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.registration.telemetry.StackTrace;
import dev.dagdrop.registration.rehearsal.Rehearsal;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;

/** Lets a function go its road a few times before Lambda takes its snapshot, so that no upload is the first. */
final class Priming {
    /** Each takes four uploads; what a round costs, publishing a version costs, and no upload. */
    private static final int ROUNDS = 20;

    /** What an invocation has left of its time in a rehearsal. */
    static final Duration REMAINING = Duration.ofSeconds(60);

    private Priming() {}

    /**
     * Rehearses; a function that cannot is slower after its restore, but works.
     *
     * @param round takes what is to be rehearsed through the function once
     */
    static void run(Map<String, String> environment, BiConsumer<Rehearsal, InvocationLog> round) {
        String function = environment.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", "");
        LogSettings settings = LogSettings.of(environment);
        InvocationLog log = InvocationLog.outside(LambdaRuntime.getLogger(), function, settings);
        try (Rehearsal rehearsal = Rehearsal.begin(Configuration.of(environment), QueueConfiguration.of(environment))) {
            rehearsal.greet();
            rehearsal.askForCredentials();
            InvocationLog unheard = InvocationLog.outside(new Unheard(), function, settings);
            for (int i = 0; i < ROUNDS; i++) {
                round.accept(rehearsal, unheard);
            }
            log.line(LogLevel.INFO, Map.of("priming", "done", "rounds", ROUNDS));
        } catch (RuntimeException | LinkageError e) {
            // A LinkageError too: the runtime's classes may change below a deployed function.
            log.line(LogLevel.WARN, Map.of("priming", "ended early", "stackTrace", StackTrace.of(e)));
        }
    }

    /** A logger for what is only rehearsed. */
    private static final class Unheard implements LambdaLogger {
        @Override
        public void log(String message) {
            // Said to nobody.
        }

        @Override
        public void log(byte[] message) {
            // Said to nobody.
        }
    }
}

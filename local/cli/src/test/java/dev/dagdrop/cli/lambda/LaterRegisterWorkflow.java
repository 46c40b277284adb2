package dev.dagdrop.cli.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import dev.dagdrop.functions.register.RegisterWorkflow;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueConfiguration;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.registration.telemetry.RunTrace;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** The deployed handler ten minutes later, when the lease of a killed process is over: no test has to wait for it. */
public final class LaterRegisterWorkflow implements RequestHandler<S3Event, Map<String, Object>> {
    private static final Duration LATER = Duration.ofMinutes(10);

    private final RegisterWorkflow handler = new RegisterWorkflow(
            QueueIntake.create(
                    Configuration.of(System.getenv()),
                    QueueConfiguration.of(System.getenv()),
                    AwsClients.fromDefaultChain(),
                    QueueIntake::sqsFromDefaultChain,
                    Clock.offset(Clock.systemUTC(), LATER),
                    new RunTrace()),
            LogSettings.of(System.getenv()));

    @Override
    public Map<String, Object> handleRequest(S3Event event, Context context) {
        return handler.handleRequest(event, context);
    }
}

package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import dev.dagdrop.functions.register.priming.PrimingRuns;
import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.event.S3EventDecoder;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.registration.telemetry.ProcessedEvent;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.crac.Core;
import org.crac.Resource;

/**
 * Looks at the keys in S3's events, and makes their workflows match.
 *
 * <p>Answers {@code {"uploads": [summary, …]}}. A rejected definition is an answer like any other; only what may pass throws,
 * so that Lambda delivers the event again and, after its last attempt, puts it into the intake queue. Keys that need an administrator wait in the dead-letter queue.
 */
public final class RegisterWorkflow implements RequestHandler<S3Event, Map<String, Object>>, Resource {
    private final S3EventDecoder decoder = new S3EventDecoder();
    private final Intake intake;
    private final FailedKeys failed;
    private final LogSettings logSettings;

    /**
     * Called by Lambda.
     *
     * @throws IllegalArgumentException when the environment is not as template.yaml sets it
     */
    public RegisterWorkflow() {
        this(QueueIntake.fromEnvironment(), LogSettings.of(System.getenv()));
        Core.getGlobalContext().register(this);
    }

    /** A handler with the caller's intake. */
    public RegisterWorkflow(QueueIntake intake, LogSettings logSettings) {
        this.logSettings = logSettings;
        this.intake = intake.intake();
        this.failed = new FailedKeys(intake.queue());
    }

    /**
     * Looks at the keys of one notification.
     *
     * @throws DeferredException when a key has to be looked at again
     */
    @Override
    public Map<String, Object> handleRequest(S3Event event, Context context) {
        InvocationLog log = InvocationLog.of(context, logSettings);
        return register(event, Duration.ofMillis(context.getRemainingTimeInMillis()), log);
    }

    private Map<String, Object> register(S3Event event, Duration remaining, InvocationLog log) {
        List<ObjectEvent> events = decoder.decode(event);
        if (events.isEmpty()) {
            InvocationAnswer.logNoRecords(log);
        }
        List<ProcessedEvent> processed = intake.process(events, remaining);
        Map<String, Object> answer = InvocationAnswer.of(processed, log);
        DeferredException.throwIfAny(processed);
        if (!failed.deadLetter(processed, log)) {
            throw DeferredException.notKept();
        }
        return answer;
    }

    /** Called before Lambda takes the snapshot that later environments start from: runs over samples. */
    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
        Priming.run(System.getenv(), RegisterWorkflow::prime);
    }

    static void prime(PrimingRuns runs, InvocationLog log) {
        RegisterWorkflow handler = new RegisterWorkflow(runs.intake(), log.settings());
        EventSerializer serializer = new EventSerializer();
        for (String notification : runs.notifications()) {
            S3Event event = serializer.fromJson(notification, S3Event.class);
            Map<String, Object> answer = handler.register(event, Priming.REMAINING, log);
            serializer.toJson(answer, OutputStream.nullOutputStream(), Map.class);
        }
    }

    /** Nothing to renew: the clients have made no call yet, and the clock and chance are read anew each time. */
    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {
        // The handler is as it was before the snapshot.
    }
}

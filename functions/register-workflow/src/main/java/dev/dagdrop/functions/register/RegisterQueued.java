package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.dagdrop.functions.register.priming.PrimingRuns;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.queue.MessageBatch;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.LogSettings;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.crac.Core;
import org.crac.Resource;

/**
 * Looks at the keys that wait in the intake queue: events of an existing bucket, hints of the other functions, and what
 * {@link RegisterWorkflow} could not end.
 *
 * <p>Answers with the messages that have to come again; the queue moves those that fail too often to the dead-letter queue.
 * It announces unreadable messages and moves them there at once.
 */
public final class RegisterQueued implements RequestHandler<SQSEvent, SQSBatchResponse>, Resource {
    private final IntakeMessageHandler reader;
    private final LogSettings logSettings;

    /**
     * Called by Lambda.
     *
     * @throws IllegalArgumentException when the environment is not as template.yaml sets it
     */
    public RegisterQueued() {
        this(QueueIntake.fromEnvironment(), LogSettings.of(System.getenv()));
        Core.getGlobalContext().register(this);
    }

    /** A handler with the caller's intake. */
    public RegisterQueued(QueueIntake intake, LogSettings logSettings) {
        this.logSettings = logSettings;
        this.reader = new IntakeMessageHandler(intake);
    }

    /**
     * Handles a batch, each message on its own.
     *
     * @throws IllegalArgumentException when the event is not one of SQS, as after a manual invocation with another function's event
     */
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return register(event, context::getRemainingTimeInMillis, InvocationLog.of(context, logSettings));
    }

    private SQSBatchResponse register(SQSEvent event, IntSupplier remainingMillis, InvocationLog log) {
        return MessageBatch.of(
                        event,
                        "RegisterQueued takes events of SQS, whose Records have a body each; this event has none."
                                + " RegisterWorkflow takes the events of S3.")
                .process(
                        message -> reader.read(message, Duration.ofMillis(remainingMillis.getAsInt()), log),
                        (message, reasons) -> reader.deadLetter(message, reasons, log));
    }

    /** Called before Lambda takes the snapshot that later environments start from: runs over samples. */
    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
        Priming.run(System.getenv(), RegisterQueued::prime);
    }

    static void prime(PrimingRuns runs, InvocationLog log) {
        RegisterQueued handler = new RegisterQueued(runs.intake(), log.settings());
        EventSerializer serializer = new EventSerializer();
        for (String notification : runs.notifications()) {
            String batch = JsonText.of(Map.of(
                    "Records",
                    List.of(Map.of("messageId", "priming", "receiptHandle", "priming", "body", notification))));
            SQSEvent event = serializer.fromJson(batch, SQSEvent.class);
            SQSBatchResponse answer = handler.register(event, () -> (int) Priming.REMAINING.toMillis(), log);
            serializer.toJson(answer, OutputStream.nullOutputStream(), SQSBatchResponse.class);
        }
    }

    /** Nothing to renew: the clients have made no call yet, and the clock and chance are read anew each time. */
    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {
        // The handler is as it was before the snapshot.
    }
}

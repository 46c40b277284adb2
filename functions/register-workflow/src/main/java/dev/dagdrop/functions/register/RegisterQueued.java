package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.dagdrop.functions.register.MessageReader.Ending;
import dev.dagdrop.functions.register.priming.PrimingRuns;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.queue.QueuedMessage;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.LogSettings;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.crac.Core;
import org.crac.Resource;

/**
 * Looks at the keys that wait in the intake queue: events of an existing bucket, hints of the other functions, and what
 * {@link RegisterWorkflow} could not end.
 *
 * <p>Answers with the messages that have to come again; the queue moves those that fail too often to the dead-letter queue.
 * What nobody can read is announced and moved there at once.
 */
public final class RegisterQueued implements RequestHandler<SQSEvent, SQSBatchResponse>, Resource {
    private final MessageReader reader;
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

    /** For callers that bring an intake of their own. */
    public RegisterQueued(QueueIntake intake, LogSettings logSettings) {
        this.logSettings = logSettings;
        this.reader = new MessageReader(intake);
    }

    /**
     * Deals with a batch, each message apart from the others.
     *
     * @throws IllegalArgumentException when the event is not one of SQS, as when another function's is invoked by hand
     */
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return register(event, context::getRemainingTimeInMillis, InvocationLog.of(context, logSettings));
    }

    private SQSBatchResponse register(SQSEvent event, IntSupplier remainingMillis, InvocationLog log) {
        List<QueuedMessage> comeAgain = new ArrayList<>();
        Map<QueuedMessage, List<String>> unreadable = new LinkedHashMap<>();
        for (QueuedMessage message : messages(event)) {
            Duration remaining = Duration.ofMillis(remainingMillis.getAsInt());
            switch (reader.read(message, remaining, log)) {
                case Ending.Finished() -> {}
                case Ending.ComesAgain() -> comeAgain.add(message);
                case Ending.Unreadable(List<String> reasons) -> unreadable.put(message, reasons);
            }
        }
        // Last: were the invocation to die on a neighbour afterwards, they would be dead-lettered a second time.
        unreadable.forEach((message, reasons) -> {
            if (!reader.deadLetter(message, reasons, log)) {
                comeAgain.add(message);
            }
        });
        return new SQSBatchResponse(comeAgain.stream()
                .map(message -> new BatchItemFailure(message.id()))
                .toList());
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

    /** Lambda's deserializer makes an SQSEvent of any JSON, and leaves empty what it does not find. */
    private static List<QueuedMessage> messages(SQSEvent event) {
        return Optional.ofNullable(event.getRecords())
                .filter(records -> records.stream().allMatch(message -> message.getBody() != null))
                .orElseThrow(() -> new IllegalArgumentException("RegisterQueued takes events of SQS, whose Records have"
                        + " a body each; this event has none. RegisterWorkflow takes the events of S3."))
                .stream()
                .map(RegisterQueued::queued)
                .toList();
    }

    private static QueuedMessage queued(SQSMessage message) {
        return new QueuedMessage(
                Optional.ofNullable(message.getMessageId()).orElse(""),
                Optional.ofNullable(message.getReceiptHandle()).orElse(""),
                Optional.ofNullable(message.getAttributes())
                        .flatMap(attributes -> Optional.ofNullable(attributes.get("ApproximateReceiveCount")))
                        .map(Integer::parseInt)
                        .orElse(1),
                message.getBody());
    }
}

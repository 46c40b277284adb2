package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.aws.AwsIntake;
import dev.dagdrop.registration.event.MessageDecoder;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.event.UndecodableEventException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Registers what waits in the intake queue: events of an existing bucket, and what {@link RegisterWorkflow} could not
 * finish.
 *
 * <p>Answers with the messages that have to come again; the queue moves those that fail too often to the dead-letter
 * queue.
 */
public final class RegisterQueued implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final MessageDecoder decoder = new MessageDecoder();
    private final Intake intake;

    /**
     * Called by Lambda.
     *
     * @throws IllegalArgumentException when the environment is not as template.yaml sets it
     */
    public RegisterQueued() {
        this(AwsIntake.fromEnvironment());
    }

    /** For callers that bring an intake of their own. */
    public RegisterQueued(Intake intake) {
        this.intake = intake;
    }

    /**
     * Registers a batch, each message apart from the others.
     *
     * @throws IllegalArgumentException when the event is not one of SQS, as when another function's is invoked by hand
     */
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<BatchItemFailure> failures = new ArrayList<>();
        for (SQSMessage message : messages(event)) {
            if (!isFinished(message, context)) {
                failures.add(new BatchItemFailure(message.getMessageId()));
            }
        }
        return new SQSBatchResponse(failures);
    }

    /** Lambda's deserializer makes an SQSEvent of any JSON, and leaves empty what it does not find. */
    private static List<SQSMessage> messages(SQSEvent event) {
        return Optional.ofNullable(event.getRecords())
                .filter(records -> records.stream().allMatch(message -> message.getBody() != null))
                .orElseThrow(() -> new IllegalArgumentException("RegisterQueued takes events of SQS, whose Records have"
                        + " a body each; this event has none. RegisterWorkflow takes the events of S3."));
    }

    private boolean isFinished(SQSMessage message, Context context) {
        LambdaLogger logger = context.getLogger();
        try {
            List<ObjectEvent> events = decoder.decode(message.getBody());
            List<Processed> processed = intake.process(events, Duration.ofMillis(context.getRemainingTimeInMillis()));
            Answer.of(processed, logger);
            return processed.stream().noneMatch(Processed::isDeferred);
        } catch (UndecodableEventException e) {
            Answer.logUndecodable(message.getMessageId(), e, logger);
            return false;
        }
    }
}

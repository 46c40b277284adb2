package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.event.S3EventDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Registers what S3 says was uploaded.
 *
 * <p>Answers {@code {"uploads": [summary, …]}}. A refused definition is an answer like any other; only what may pass
 * throws, so that Lambda delivers the event again and, after its last attempt, puts it into the intake queue. What an
 * operator has to mend is kept in the dead-letter queue.
 */
public final class RegisterWorkflow implements RequestHandler<S3Event, Map<String, Object>> {
    private final S3EventDecoder decoder = new S3EventDecoder();
    private final Intake intake;
    private final FailedUploads failed;

    /**
     * Called by Lambda.
     *
     * @throws IllegalArgumentException when the environment is not as template.yaml sets it
     */
    public RegisterWorkflow() {
        this(QueueIntake.fromEnvironment());
    }

    /** For callers that bring an intake of their own. */
    public RegisterWorkflow(QueueIntake intake) {
        this.intake = intake.intake();
        this.failed = new FailedUploads(intake.queue());
    }

    /**
     * Registers the uploads of one notification.
     *
     * @throws DeferredUploadsException when an upload has to be delivered again
     */
    @Override
    public Map<String, Object> handleRequest(S3Event event, Context context) {
        List<ObjectEvent> events = decoder.decode(event);
        if (events.isEmpty()) {
            Answer.logNoRecords(context.getLogger());
        }
        List<Processed> processed = intake.process(events, Duration.ofMillis(context.getRemainingTimeInMillis()));
        Map<String, Object> answer = Answer.of(processed, context.getLogger());
        DeferredUploadsException.throwIfAny(processed);
        if (!failed.keep(events, processed, context.getLogger())) {
            throw DeferredUploadsException.notKept();
        }
        return answer;
    }
}

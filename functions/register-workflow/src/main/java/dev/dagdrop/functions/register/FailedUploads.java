package dev.dagdrop.functions.register;

import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.event.UploadMessage;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.queue.IntakeQueue;
import dev.dagdrop.registration.queue.Leftover;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;

/** Keeps the uploads that wait for an operator: once a quota is raised or a role mended, they are redriven from there. */
final class FailedUploads {
    private final IntakeQueue queue;

    FailedUploads(IntakeQueue queue) {
        this.queue = queue;
    }

    /**
     * Puts each upload that failed into the dead-letter queue.
     *
     * @param processed what became of the events, in their order
     * @return false when one could not be kept; its event has to be delivered again
     */
    boolean keep(List<ObjectEvent> events, List<Processed> processed, InvocationLog log) {
        boolean kept = true;
        for (int i = 0; i < processed.size(); i++) {
            if (events.get(i) instanceof ObjectEvent.Created created
                    && processed.get(i).result().outcome() instanceof Outcome.Failed failed) {
                String workflow = processed
                        .get(i)
                        .result()
                        .workflow()
                        .map(WorkflowName::value)
                        .orElse("-");
                kept &= keep(new Leftover(UploadMessage.of(created.upload()), workflow, failed.reason()), log);
            }
        }
        return kept;
    }

    private boolean keep(Leftover leftover, InvocationLog log) {
        try {
            queue.setAside(leftover);
            return true;
        } catch (SdkException e) {
            Answer.logQueueTrouble(leftover.about(), "it could not be put into the dead-letter queue", e, log);
            return false;
        }
    }
}

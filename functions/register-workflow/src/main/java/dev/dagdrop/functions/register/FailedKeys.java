package dev.dagdrop.functions.register;

import dev.dagdrop.registration.event.HintMessage;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.KeyResult;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.queue.DeadLetter;
import dev.dagdrop.registration.queue.MessageQueue;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.ProcessedEvent;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;

/** Puts keys that wait for an administrator into the dead-letter queue: redriven from there they are looked at again. */
final class FailedKeys {
    private final MessageQueue queue;

    FailedKeys(MessageQueue queue) {
        this.queue = queue;
    }

    /** False when one could not be put there; its event has to be delivered again. */
    boolean deadLetter(List<ProcessedEvent> processed, InvocationLog log) {
        boolean done = true;
        for (ProcessedEvent one : processed) {
            if (one.result().outcome() instanceof Outcome.Failed failed) {
                done &= deadLetter(one.result(), failed, log);
            }
        }
        return done;
    }

    private boolean deadLetter(KeyResult result, Outcome.Failed failed, InvocationLog log) {
        String workflow = result.workflow().map(WorkflowName::value).orElse("-");
        try {
            queue.deadLetter(new DeadLetter(HintMessage.of(result.bucket(), result.key()), workflow, failed.cause()));
            return true;
        } catch (SdkException e) {
            InvocationAnswer.logQueueTrouble(workflow, "it could not be put into the dead-letter queue", e, log);
            return false;
        }
    }
}

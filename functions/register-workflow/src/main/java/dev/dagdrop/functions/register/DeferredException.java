package dev.dagdrop.functions.register;

import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.outcome.ResultSummary;
import dev.dagdrop.registration.telemetry.ProcessedEvent;
import java.util.List;

/** Fails the invocation, so that Lambda delivers the event again; the keys in it that ended are then duplicates. */
public final class DeferredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private DeferredException(String message) {
        super(message);
    }

    /** For a failed key that could not be dead-lettered. */
    static DeferredException notKept() {
        return new DeferredException(
                "to be delivered again: a key that failed could not be put into the dead-letter queue");
    }

    static void throwIfAny(List<ProcessedEvent> processed) {
        List<ProcessedEvent> deferred =
                processed.stream().filter(ProcessedEvent::isRetried).toList();
        if (deferred.isEmpty()) {
            return;
        }
        List<String> summaries = deferred.stream()
                .map(one -> JsonText.of(ResultSummary.of(one.result())))
                .toList();
        DeferredException exception = new DeferredException("to be delivered again: " + String.join(", ", summaries));
        deferred.forEach(one -> one.failure().ifPresent(exception::addSuppressed));
        throw exception;
    }
}

package dev.dagdrop.functions.register;

import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.outcome.Summary;
import java.util.List;

/** Fails the invocation, so that Lambda delivers the event again; finished uploads in it are then duplicates. */
public final class DeferredUploadsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private DeferredUploadsException(String message) {
        super(message);
    }

    /** For an upload that failed and could not be put where an operator finds it. */
    static DeferredUploadsException notKept() {
        return new DeferredUploadsException(
                "to be delivered again: an upload that failed could not be put into the" + " dead-letter queue");
    }

    static void throwIfAny(List<Processed> processed) {
        List<Processed> deferred =
                processed.stream().filter(Processed::isDeferred).toList();
        if (deferred.isEmpty()) {
            return;
        }
        List<String> summaries = deferred.stream()
                .map(one -> JsonText.of(Summary.of(one.result())))
                .toList();
        DeferredUploadsException exception =
                new DeferredUploadsException("to be delivered again: " + String.join(", ", summaries));
        deferred.forEach(one -> one.failure().ifPresent(exception::addSuppressed));
        throw exception;
    }
}

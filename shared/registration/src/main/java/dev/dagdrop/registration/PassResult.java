package dev.dagdrop.registration;

import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.store.WorkflowRecord;
import java.util.List;

/**
 * What a pass over a key came to.
 *
 * @param outcome how it ended
 * @param record the record as it is now to be written
 * @param hints keys to be looked at because of it
 */
record PassResult(Outcome outcome, WorkflowRecord record, List<String> hints) {
    PassResult {
        hints = List.copyOf(hints);
    }

    PassResult(Outcome outcome, WorkflowRecord record) {
        this(outcome, record, List.of());
    }

    static PassResult deferred(String reason, WorkflowRecord record) {
        return new PassResult(new Outcome.Deferred(reason), record);
    }
}

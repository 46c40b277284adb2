package dev.dagdrop.registration;

import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.store.WorkflowRecord;
import java.util.List;

/**
 * The result of a pass over a key.
 *
 * @param outcome the outcome
 * @param record the record to write
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

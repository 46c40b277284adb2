package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.store.ConditionalTable;
import dev.dagdrop.registration.store.WorkflowItem;
import dev.dagdrop.registration.store.WorkflowRecord;
import dev.dagdrop.registration.store.WorkflowRecord.LastRun;
import java.util.List;

/** Has the controller revert manual changes, where the run asks for it. */
record Reversal(ConditionalTable table, HintSender hints) {
    /**
     * Makes the record unsettled, so that the next look asks the service though file and settings are as they were, and sends
     * the hint for that look.
     *
     * @param key whose the record is
     * @return what is done, to end a sentence with; empty where the run is not asked to revert
     */
    String revert(ComparisonRun run, StoredItem.StoredWorkflow seen, String key) {
        if (!run.request().mode().reverts()) {
            return "";
        }
        WorkflowRecord record = seen.record();
        if (record.last().filter(LastRun::refused).isPresent()) {
            return "; not reverted, because the newest version of its file was refused";
        }
        boolean done = table.write(
                        WorkflowRecord.id(seen.name()), WorkflowItem.unsettled(), WorkflowItem.isAsIn(record))
                .done();
        if (!done) {
            return "; not reverted, because another invocation is working on it";
        }
        hints.send(run, List.of(key));
        return "; it is being reverted";
    }
}

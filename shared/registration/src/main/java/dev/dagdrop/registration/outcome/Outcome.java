package dev.dagdrop.registration.outcome;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.registration.workflow.WorkflowState;
import java.util.Optional;

/** What became of an upload. */
public sealed interface Outcome {
    /**
     * A workflow now stands for it.
     *
     * @param verdict what the checks say, warnings at most
     * @param how why it had to be created
     */
    record Created(WorkflowState workflow, Verdict verdict, Creation how) implements Outcome {}

    /**
     * The workflow has a new version, pinned to it.
     *
     * @param verdict what the checks say, warnings at most
     * @param how what is to be known of the update
     */
    record Updated(WorkflowState workflow, Verdict verdict, Revision how) implements Outcome {}

    /** Content and settings are those the workflow has already; it was looked up and left as it is. */
    record Unchanged(String workflowArn) implements Outcome {}

    /** It is at fault; trying again gives the same. */
    record Rejected(Refusal refusal) implements Outcome {}

    /** It is not at fault, but an operator has to mend something before it is delivered again. */
    record Failed(String reason, String advice) implements Outcome {}

    /**
     * It had ended before.
     *
     * @param outcome how, then
     */
    record Duplicate(String outcome, Optional<String> workflowArn) implements Outcome {}

    /** A newer version of the same key does it, or has done it. */
    record Stale(String reason) implements Outcome {}

    /**
     * Its file was removed and its workflow stays as it is.
     *
     * @param reason why it stays
     */
    record Kept(String workflowArn, String reason) implements Outcome {}

    /** Its file was removed and nothing triggers its workflow any more. */
    record Disabled(String workflowArn) implements Outcome {}

    /**
     * Its file was removed and so is its workflow.
     *
     * @param workflowArn the workflow that is gone; empty where none stood for the file
     */
    record Removed(Optional<String> workflowArn) implements Outcome {}

    /** It is nothing this function is for. */
    record Ignored(String reason) implements Outcome {}

    /** Something that may pass stood in the way; the delivery is to be repeated. */
    record Deferred(String reason) implements Outcome {}

    /** Why a workflow was created. */
    enum Creation {
        /** The name was new. */
        NEW,
        /** The workflow was there and, by its tags, ours: an earlier answer had been lost. */
        ADOPTED,
        /** The workflow had been deleted behind our back. */
        RECREATED
    }

    /** What is to be known of an update. */
    enum Revision {
        /** The service answered that it made the version. */
        PLAIN,
        /** The workflow was there, unknown to the ledger and, by its tags, ours. */
        ADOPTED,
        /** The answer was lost, its warnings with it; the workflow was looked up and has the version. */
        READ_BACK
    }

    /** The outcome's name in summaries, notices and the ledger. */
    default String label() {
        return switch (this) {
            case Created _ -> "created";
            case Updated _ -> "updated";
            case Unchanged _ -> "unchanged";
            case Rejected _ -> "rejected";
            case Failed _ -> "failed";
            case Duplicate _ -> "duplicate";
            case Stale _ -> "stale";
            case Kept _ -> "kept";
            case Disabled _ -> "disabled";
            case Removed _ -> "removed";
            case Ignored _ -> "ignored";
            case Deferred _ -> "deferred";
        };
    }
}

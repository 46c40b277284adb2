package dev.dagdrop.registration.notice;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.workflow.WorkflowState;

/** An outcome in a few printable ASCII words, made of nothing a sender of files controls. */
final class Headline {
    private Headline() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created created ->
                switch (created.how()) {
                            case NEW -> "created";
                            case ADOPTED -> "adopted";
                            case RECREATED -> "created again";
                        }
                        + warnings(created.workflow(), created.verdict());
            case Outcome.Updated updated -> "updated" + warnings(updated.workflow(), updated.verdict());
            case Outcome.Unchanged _ -> "unchanged";
            case Outcome.Rejected rejected -> "rejected: " + of(rejected.refusal());
            case Outcome.Failed _ -> "failed: an operator is needed";
            case Outcome.Duplicate _ -> "delivered again";
            case Outcome.Stale _ -> "superseded";
            case Outcome.Ignored _ -> "ignored";
            case Outcome.Deferred _ -> "deferred";
        };
    }

    private static String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.InvalidDefinition invalid ->
                count(invalid.verdict().errors().size(), "error") + " in the definition";
            case Refusal.NameTaken _ -> "its name is taken by another file";
            case Refusal.ForeignWorkflow _ -> "a workflow of this name is not ours";
            case Refusal.RefusedByService _ -> "the service refused it";
        };
    }

    private static String warnings(WorkflowState workflow, Verdict verdict) {
        int all = verdict.warnings().size() + workflow.warnings().size();
        return all == 0 ? "" : " with " + count(all, "warning");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}

package dev.dagdrop.registration.notice;

import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;

/** An outcome in a few printable ASCII words for a subject line, made of nothing a sender of files controls. */
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
                        + Counts.withWarnings(created.workflow(), created.verdict());
            case Outcome.Updated updated ->
                switch (updated.how()) {
                            case PLAIN -> "updated";
                            case ADOPTED -> "adopted and updated";
                            case READ_BACK -> "updated, the answer lost";
                        }
                        + Counts.withWarnings(updated.workflow(), updated.verdict());
            case Outcome.Unchanged _ -> "unchanged";
            case Outcome.Rejected rejected -> "rejected: " + of(rejected.refusal());
            case Outcome.Failed _ -> "failed: an operator is needed";
            case Outcome.Duplicate _ -> "delivered again";
            case Outcome.Stale _ -> "superseded";
            case Outcome.Kept _ -> "kept: its file was removed";
            case Outcome.Disabled _ -> "disabled: its file was removed";
            case Outcome.Removed _ -> "deleted: its file was removed";
            case Outcome.Ignored _ -> "ignored";
            case Outcome.Deferred _ -> "deferred";
        };
    }

    private static String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.InvalidDefinition invalid -> Counts.errors(invalid.verdict()) + " in the definition";
            case Refusal.NameTaken _ -> "its name is taken by another file";
            case Refusal.ForeignWorkflow _ -> "its name is taken by another workflow";
            case Refusal.UnknownTeam _ -> "its team has no profile";
            case Refusal.TeamRemoved _ -> "its team's profile was removed";
            case Refusal.NoTeam _ -> "it lies in no team's folder";
            case Refusal.RefusedByService _ -> "MWAA Serverless refused it";
        };
    }
}

package dev.dagdrop.registration.notice;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Outcome.Creation;
import dev.dagdrop.registration.outcome.Outcome.Revision;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.outcome.Result;
import java.util.Optional;

/** What an email says first and last: what happened, and what to do about it. */
final class Wording {
    private static final String STAYS = "A workflow that exists already stays as it was.";

    private Wording() {}

    /** What happened, in one sentence. */
    static String whatHappened(Result result) {
        String workflow = result.workflow().map(WorkflowName::value).orElse("(no name)");
        return switch (result.outcome()) {
            case Outcome.Created created ->
                "Workflow %s %s".formatted(workflow, how(created.how()))
                        + Counts.withWarnings(created.workflow(), created.verdict()) + ".";
            case Outcome.Updated updated ->
                "Workflow %s %s".formatted(workflow, how(updated.how()))
                        + Counts.withWarnings(updated.workflow(), updated.verdict()) + ".";
            case Outcome.Unchanged _ ->
                "Workflow %s is unchanged: the file says what it said before.".formatted(workflow);
            case Outcome.Rejected rejected ->
                "The file for workflow %s was rejected: %s.".formatted(workflow, why(rejected.refusal()));
            case Outcome.Failed _ ->
                "Workflow %s could not be registered. The file is not to blame.".formatted(workflow);
            case Outcome.Duplicate _ -> "The file for workflow %s was delivered again.".formatted(workflow);
            case Outcome.Stale _ -> "The file for workflow %s was superseded.".formatted(workflow);
            case Outcome.Kept _ ->
                "The file of workflow %s was removed; the workflow is still there and runs as before."
                        .formatted(workflow);
            case Outcome.Disabled _ ->
                "The file of workflow %s was removed, so nothing triggers the workflow any more.".formatted(workflow);
            case Outcome.Removed _ ->
                "The file of workflow %s was removed, and so was the workflow.".formatted(workflow);
            case Outcome.Ignored _ -> "The file was ignored.";
            case Outcome.Deferred _ -> "The file for workflow %s is to be delivered again.".formatted(workflow);
        };
    }

    private static String how(Creation creation) {
        return switch (creation) {
            case NEW -> "was created";
            case ADOPTED -> "was there already and came from this file: it was adopted";
            case RECREATED -> "had been deleted: it was created again";
        };
    }

    private static String how(Revision revision) {
        return switch (revision) {
            case PLAIN -> "was updated";
            case ADOPTED -> "was there already and came from this file: it was adopted and updated";
            case READ_BACK -> "was updated, though the answer of MWAA Serverless was lost";
        };
    }

    private static String why(Refusal refusal) {
        return switch (refusal) {
            case Refusal.InvalidDefinition invalid ->
                "its definition has " + Counts.errorsAndWarnings(invalid.verdict());
            case Refusal.NameTaken _ -> "another file gives the same workflow name";
            case Refusal.ForeignWorkflow _ -> "a workflow of this name exists that did not come from this file";
            case Refusal.UnknownTeam unknown -> "its team, " + Visible.quote(unknown.team()) + ", has no profile yet";
            case Refusal.TeamRemoved removed ->
                "the profile of its team, " + Visible.quote(removed.team()) + ", was removed";
            case Refusal.NoTeam _ -> "it lies in no team's folder";
            case Refusal.RefusedByService _ -> "MWAA Serverless refused it";
        };
    }

    /** What to do; empty where there is nothing to say. */
    static Optional<String> whatToDo(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created created ->
                switch (created.how()) {
                    case NEW -> onWarnings(Counts.withWarnings(created.workflow(), created.verdict()));
                    case ADOPTED ->
                        Optional.of("Nothing. The record of this workflow had been lost and was made again.");
                    case RECREATED ->
                        Optional.of("Nothing, unless something else uses the deleted workflow's ARN: the new one"
                                + " differs.");
                };
            case Outcome.Updated updated ->
                switch (updated.how()) {
                    case PLAIN -> onWarnings(Counts.withWarnings(updated.workflow(), updated.verdict()));
                    case ADOPTED ->
                        Optional.of("Nothing. The record of this workflow had been lost and was made again.");
                    case READ_BACK ->
                        Optional.of("Nothing: the new version is in place. If MWAA Serverless warned of anything in it,"
                                + " the warning was lost with the answer.");
                };
            case Outcome.Rejected rejected -> Optional.of(correction(rejected.refusal()));
            case Outcome.Failed failed -> Optional.of(Visible.text(failed.advice()));
            case Outcome.Kept _ ->
                Optional.of("Delete the workflow if it is not wanted any more, or upload the file again.\n"
                        + "With the parameter OnRemove set to Disable or Delete this happens by itself.");
            case Outcome.Disabled _, Outcome.Removed _ ->
                Optional.of("Nothing. Upload the file again to bring the workflow back.");
            case Outcome.Unchanged _, Outcome.Duplicate _, Outcome.Stale _, Outcome.Ignored _, Outcome.Deferred _ ->
                Optional.empty();
        };
    }

    private static Optional<String> onWarnings(String warnings) {
        return warnings.isEmpty()
                ? Optional.empty()
                : Optional.of("Check whether the warnings matter to you. The workflow is in place and runs as it is.");
    }

    private static String correction(Refusal refusal) {
        return switch (refusal) {
            case Refusal.InvalidDefinition _ ->
                "Correct the file and upload it again.\nNothing was sent to MWAA Serverless. " + STAYS;
            case Refusal.NameTaken _ ->
                "Move this file to another folder or rename it, and upload it again.\nNothing was changed.";
            case Refusal.ForeignWorkflow _ ->
                "Rename this file, or delete that workflow, and upload the file again.\nThe workflow was not touched.";
            case Refusal.UnknownTeam _, Refusal.TeamRemoved _ ->
                "Ask the platform team for a profile of the team. Once there is one, this file is registered by itself."
                        + "\nNothing was sent to MWAA Serverless. " + STAYS;
            case Refusal.NoTeam _ ->
                "Put the file into the folder of a team that has a profile.\nNothing was sent to MWAA Serverless. "
                        + STAYS;
            case Refusal.RefusedByService _ -> "Correct what it names and upload the file again.\n" + STAYS;
        };
    }
}

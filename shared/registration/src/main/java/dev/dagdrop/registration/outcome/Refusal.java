package dev.dagdrop.registration.outcome;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.registration.workflow.ServiceAnswer.FieldProblem;
import java.util.List;
import java.util.Optional;

/** Why an upload was rejected. */
public sealed interface Refusal {
    /** The checks found errors; the service was not called. */
    record InvalidDefinition(Verdict verdict) implements Refusal {}

    /** The name derived from its key stands for another key. */
    record NameTaken(String bucket, String key) implements Refusal {}

    /** A workflow of this name exists that did not come from this key; it was not touched. */
    record ForeignWorkflow(String workflowArn) implements Refusal {}

    /** Its team has no profile, and this installation registers no workflow without one. */
    record UnknownTeam(String team) implements Refusal {}

    /** It lies in no team's folder, and this installation registers no workflow without a team. */
    record NoTeam() implements Refusal {}

    /** The profile of its team was removed. */
    record TeamRemoved(String team) implements Refusal {}

    /** Whether it is for lack of a profile, so that a profile of the team mends it. */
    default boolean isForLackOfProfile() {
        return switch (this) {
            case UnknownTeam _, TeamRemoved _ -> true;
            case NoTeam _, InvalidDefinition _, NameTaken _, ForeignWorkflow _, RefusedByService _ -> false;
        };
    }

    /** The service refused it, in its words. */
    record RefusedByService(String message, Optional<String> reason, List<FieldProblem> fields) implements Refusal {}
}

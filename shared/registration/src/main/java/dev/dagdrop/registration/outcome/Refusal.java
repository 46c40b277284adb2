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

    /** The service refused it, in its words. */
    record RefusedByService(String message, Optional<String> reason, List<FieldProblem> fields) implements Refusal {}
}

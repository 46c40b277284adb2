package dev.dagdrop.registration.outcome;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.registration.mwaa.WorkflowState;
import java.util.List;

/**
 * What the service has now.
 *
 * @param workflow the workflow as the service answered, its own warnings included
 * @param validation the findings of the definition, warnings at most
 * @param remarks what could not be applied, one sentence each
 */
public record AppliedWorkflow(WorkflowState workflow, Validation validation, List<String> remarks) {
    /** Keeps its own copy. */
    public AppliedWorkflow {
        remarks = List.copyOf(remarks);
    }

    NoticeSeverity severity() {
        boolean warns = !validation.warnings().isEmpty() || !workflow.warnings().isEmpty() || !remarks.isEmpty();
        return warns ? NoticeSeverity.WARNING : NoticeSeverity.INFO;
    }

    /** How many things to look at: warnings of the checks and of the service, and remarks. */
    int warnings() {
        return validation.warnings().size()
                + validation.omitted()
                + workflow.warnings().size()
                + remarks.size();
    }
}

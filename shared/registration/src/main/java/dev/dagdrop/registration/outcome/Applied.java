package dev.dagdrop.registration.outcome;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.registration.mwaa.WorkflowState;
import java.util.List;

/**
 * What the service has now.
 *
 * @param workflow the workflow as the service answered, its own warnings included
 * @param verdict what the checks say of the definition, warnings at most
 * @param remarks what could not be applied, one sentence each
 */
public record Applied(WorkflowState workflow, Verdict verdict, List<String> remarks) {
    /** Keeps its own copy. */
    public Applied {
        remarks = List.copyOf(remarks);
    }

    Severity severity() {
        boolean warns = !verdict.warnings().isEmpty() || !workflow.warnings().isEmpty() || !remarks.isEmpty();
        return warns ? Severity.WARNING : Severity.INFO;
    }

    /** How many things to look at: warnings of the checks and of the service, and remarks. */
    int warnings() {
        return verdict.warnings().size()
                + verdict.omitted()
                + workflow.warnings().size()
                + remarks.size();
    }
}

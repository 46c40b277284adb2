package dev.dagdrop.registration.mwaa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the service answered about a workflow.
 *
 * @param arn the workflow's ARN
 * @param version the immutable version that holds the definition, 32 characters
 * @param status {@code READY} or {@code DELETING}
 * @param warnings the service's own warnings, in its words
 */
public record WorkflowState(String arn, Optional<String> version, Optional<String> status, List<String> warnings) {
    public WorkflowState {
        warnings = List.copyOf(warnings);
    }

    /** Whether the service is deleting it. */
    public boolean isBeingDeleted() {
        return status.filter("DELETING"::equals).isPresent();
    }

    /** A copy with one more warning. */
    public WorkflowState withWarning(String warning) {
        List<String> more = new ArrayList<>(warnings);
        more.add(warning);
        return new WorkflowState(arn, version, status, more);
    }

    /** A workflow of which no more than the ARN is known. */
    public static WorkflowState of(String arn) {
        return new WorkflowState(arn, Optional.empty(), Optional.empty(), List.of());
    }
}

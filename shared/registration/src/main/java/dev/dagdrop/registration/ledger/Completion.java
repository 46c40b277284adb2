package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.workflow.WorkflowState;
import java.util.Optional;

/**
 * How an upload ended.
 *
 * @param outcome the outcome's name in the summary
 * @param registration what the name stands for from now on; empty where this upload changed nothing
 * @param notice what is still to be published
 */
public record Completion(String outcome, Optional<Registration> registration, Optional<Notice> notice) {
    /**
     * A workflow as the service answered.
     *
     * @param workflow the service's answer
     * @param fingerprint the digest of the content and the settings it was registered with
     */
    public record Registration(WorkflowState workflow, String fingerprint) {}
}

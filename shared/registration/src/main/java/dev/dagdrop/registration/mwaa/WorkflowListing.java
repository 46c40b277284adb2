package dev.dagdrop.registration.mwaa;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every workflow of the account, page by page, as the listing shows them. */
public interface WorkflowListing {
    /**
     * A page of workflows.
     *
     * @param after where the last page ended; empty for the first
     * @throws software.amazon.awssdk.core.exception.SdkException when the service does not answer
     */
    WorkflowPage page(Optional<String> after);

    /**
     * A workflow as a listing shows it: neither its definition's place nor its role.
     *
     * @param version its latest version
     */
    record ListedWorkflow(String arn, Optional<String> name, Optional<String> version, Optional<Instant> modifiedAt) {}

    /**
     * A page of workflows.
     *
     * @param next where the next page begins; empty after the last
     */
    record WorkflowPage(List<ListedWorkflow> workflows, Optional<String> next) {
        public WorkflowPage {
            workflows = List.copyOf(workflows);
        }
    }
}

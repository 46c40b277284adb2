package dev.dagdrop.registration.mwaa;

import java.util.Optional;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.mwaaserverless.model.ListWorkflowsResponse;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;

/** ListWorkflows, a page at a time. */
public final class MwaaServerlessListing implements WorkflowListing {
    /** The most that one call gives: MaxResults in the service model. */
    public static final int LARGEST_PAGE = 100;

    private final MwaaServerlessClient client;
    private final int pageSize;

    /**
     * The workflows of an account.
     *
     * @param pageSize at most {@value #LARGEST_PAGE}
     */
    public MwaaServerlessListing(MwaaServerlessClient client, int pageSize) {
        this.client = client;
        this.pageSize = pageSize;
    }

    @Override
    public WorkflowPage page(Optional<String> after) {
        ListWorkflowsResponse response = client.listWorkflows(request -> {
            request.maxResults(pageSize);
            after.ifPresent(request::nextToken);
        });
        return new WorkflowPage(
                response.workflows().stream().map(MwaaServerlessListing::listed).toList(),
                Optional.ofNullable(response.nextToken()));
    }

    private static ListedWorkflow listed(WorkflowSummary workflow) {
        return new ListedWorkflow(
                workflow.workflowArn(),
                Optional.ofNullable(workflow.name()),
                Optional.ofNullable(workflow.workflowVersion()),
                Optional.ofNullable(workflow.modifiedAt()).or(() -> Optional.ofNullable(workflow.createdAt())));
    }
}

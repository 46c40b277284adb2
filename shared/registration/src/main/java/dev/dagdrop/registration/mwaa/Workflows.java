package dev.dagdrop.registration.mwaa;

import dev.dagdrop.registration.naming.WorkflowName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The workflows of the account.
 *
 * <p>The look-ups throw {@link software.amazon.awssdk.core.exception.SdkException} when the service does not answer; the
 * calls with an effect answer in {@link ServiceAnswer}, whatever happens.
 */
public interface Workflows {
    /** Creates a workflow; repeating it with the same token gives the same workflow. */
    ServiceAnswer create(
            WorkflowName name,
            DefinitionLocation location,
            WorkflowSettings settings,
            Map<String, String> tags,
            ClientToken token);

    /** Makes a new version of a workflow. Never repeated here once it may have had its effect: each call is a version. */
    ServiceAnswer update(String workflowArn, DefinitionLocation location, WorkflowSettings settings);

    /** Deletes a workflow with all its versions; idempotent. */
    ServiceAnswer delete(String workflowArn);

    /** The workflow as it is; empty when there is none. */
    Optional<ObservedWorkflow> get(String workflowArn);

    /** The ARN of the workflow with exactly this name, over all pages. */
    Optional<String> find(WorkflowName name);

    /** A workflow's tags. */
    Map<String, String> tags(String workflowArn);

    /**
     * Removes tags, then sets others; whatever else the workflow is tagged with stays. Idempotent.
     *
     * @param removed keys of tags to remove, which need not be there
     * @param set tags to set, at most 50
     * @return why the service refused; empty where it did not
     * @throws software.amazon.awssdk.core.exception.SdkException when it did not answer
     */
    Optional<String> retag(String workflowArn, Set<String> removed, Map<String, String> set);
}

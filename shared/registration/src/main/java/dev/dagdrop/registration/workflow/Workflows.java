package dev.dagdrop.registration.workflow;

import dev.dagdrop.registration.naming.WorkflowName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The workflows of the account.
 *
 * <p>The look-ups throw {@link software.amazon.awssdk.core.exception.SdkException} when the service does not answer;
 * the two calls with an effect answer in {@link ServiceAnswer}, whatever happens.
 */
public interface Workflows {
    /** Creates a workflow; repeating it with the same token gives the same workflow. */
    ServiceAnswer create(
            WorkflowName name,
            DefinitionLocation location,
            Settings settings,
            Map<String, String> tags,
            ClientToken token);

    /** Makes a new version of a workflow. Never repeated here once it may have had its effect: each call is a version. */
    ServiceAnswer update(String workflowArn, DefinitionLocation location, Settings settings);

    /** Deletes a workflow with all its versions; repeating it does no harm. */
    ServiceAnswer delete(String workflowArn);

    /**
     * Makes a version of a workflow that is as its latest one but that nothing triggers; none where the latest one is so
     * already, so that repeating it does no harm.
     */
    ServiceAnswer disable(String workflowArn);

    /** The workflow as it is; empty when there is none. */
    Optional<Deployed> get(String workflowArn);

    /** The ARN of the workflow with exactly this name, over all pages. */
    Optional<String> find(WorkflowName name);

    /** A workflow's tags. */
    Map<String, String> tags(String workflowArn);

    /**
     * Sets tags and removes others; whatever else the workflow is tagged with stays. Doing it twice is doing it once.
     *
     * @param set tags to set, at most 50
     * @param removed keys of tags to remove, which need not be there
     */
    void retag(String workflowArn, Map<String, String> set, Set<String> removed);

    /**
     * A workflow as GetWorkflow shows it.
     *
     * @param location the definition it was last given
     * @param settings what it was last given, without tags; empty where its role is not shown
     */
    record Deployed(WorkflowState workflow, Optional<DefinitionLocation> location, Optional<Settings> settings) {
        /** The execution role it was last given. */
        public Optional<String> roleArn() {
            return settings.map(Settings::roleArn);
        }

        /** Whether the workflow was last given exactly this object version and these settings. */
        public boolean isPinnedTo(DefinitionLocation other, Settings settings) {
            return other.versionId().isPresent() && wasGiven(other, settings);
        }

        /** The same, where a bucket without versions tells nothing: by the workflow's version having changed. */
        public boolean wasGivenSince(Optional<String> version, DefinitionLocation other, Settings settings) {
            return other.versionId().isEmpty()
                    && wasGiven(other, settings)
                    && version.isPresent()
                    && workflow.version().filter(version.get()::equals).isEmpty();
        }

        private boolean wasGiven(DefinitionLocation other, Settings wanted) {
            return location.filter(other::equals).isPresent()
                    && settings.filter(given -> given.fit(wanted)).isPresent();
        }
    }
}

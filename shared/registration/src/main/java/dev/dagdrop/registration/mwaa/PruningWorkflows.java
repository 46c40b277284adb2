package dev.dagdrop.registration.mwaa;

import dev.dagdrop.registration.naming.WorkflowName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.mwaaserverless.model.AccessDeniedException;

/**
 * Prunes versions: an update that exceeds the quota of versions is tried once more, after the oldest
 * version that may go was deleted. The answer then warns of it.
 */
public final class PruningWorkflows implements Workflows {
    private final Workflows workflows;
    private final VersionPruning pruning;

    public PruningWorkflows(Workflows workflows, VersionPruning pruning) {
        this.workflows = workflows;
        this.pruning = pruning;
    }

    @Override
    public ServiceAnswer update(String workflowArn, DefinitionLocation location, WorkflowSettings settings) {
        ServiceAnswer answer = workflows.update(workflowArn, location, settings);
        return answer instanceof ServiceAnswer.QuotaExceeded exceeded
                ? again(workflowArn, location, exceeded, () -> workflows.update(workflowArn, location, settings))
                : answer;
    }

    private ServiceAnswer again(
            String workflowArn,
            DefinitionLocation location,
            ServiceAnswer.QuotaExceeded exceeded,
            Supplier<ServiceAnswer> call) {
        try {
            return pruning.deleteOldest(workflowArn, location)
                    .map(version -> warned(call.get(), version))
                    .orElse(exceeded);
        } catch (AccessDeniedException e) {
            return new ServiceAnswer.QuotaExceeded(
                    exceeded.message() + "; no version could be deleted to make room: " + e.getMessage(),
                    exceeded.quotaCode());
        } catch (SdkException e) {
            return new ServiceAnswer.Unavailable("no version could be deleted to make room: " + e.getMessage());
        }
    }

    private static ServiceAnswer warned(ServiceAnswer answer, String version) {
        if (!(answer instanceof ServiceAnswer.Accepted accepted)) {
            return answer;
        }
        return new ServiceAnswer.Accepted(accepted.workflow()
                .withWarning("version %s was deleted, the oldest of its quota of versions (PruneVersions)"
                        .formatted(version)));
    }

    @Override
    public ServiceAnswer create(
            WorkflowName name,
            DefinitionLocation location,
            WorkflowSettings settings,
            Map<String, String> tags,
            ClientToken token) {
        return workflows.create(name, location, settings, tags, token);
    }

    @Override
    public ServiceAnswer delete(String workflowArn) {
        return workflows.delete(workflowArn);
    }

    @Override
    public Optional<ObservedWorkflow> get(String workflowArn) {
        return workflows.get(workflowArn);
    }

    @Override
    public Optional<String> find(WorkflowName name) {
        return workflows.find(name);
    }

    @Override
    public Map<String, String> tags(String workflowArn) {
        return workflows.tags(workflowArn);
    }

    @Override
    public Optional<String> retag(String workflowArn, Set<String> removed, Map<String, String> set) {
        return workflows.retag(workflowArn, removed, set);
    }
}

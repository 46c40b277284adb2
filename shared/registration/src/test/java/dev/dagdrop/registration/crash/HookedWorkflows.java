package dev.dagdrop.registration.crash;

import dev.dagdrop.registration.mwaa.ClientToken;
import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.Observed;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.Settings;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.naming.WorkflowName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The service's workflows, with every step under a hook. */
final class HookedWorkflows extends WorkflowsAround {
    private final Hook hook;

    HookedWorkflows(Workflows workflows, Hook hook) {
        super(workflows);
        this.hook = hook;
    }

    @Override
    public ServiceAnswer create(
            WorkflowName name,
            DefinitionLocation location,
            Settings settings,
            Map<String, String> tags,
            ClientToken token) {
        return hook.around(Step.CREATE, () -> super.create(name, location, settings, tags, token));
    }

    @Override
    public ServiceAnswer update(String workflowArn, DefinitionLocation location, Settings settings) {
        return hook.around(Step.UPDATE, () -> super.update(workflowArn, location, settings));
    }

    @Override
    public ServiceAnswer delete(String workflowArn) {
        return hook.around(Step.DELETE, () -> super.delete(workflowArn));
    }

    @Override
    public Optional<Observed> get(String workflowArn) {
        return hook.around(Step.OBSERVE, () -> super.get(workflowArn));
    }

    @Override
    public Optional<String> retag(String workflowArn, Set<String> removed, Map<String, String> set) {
        return hook.around(Step.TAG, () -> super.retag(workflowArn, removed, set));
    }
}

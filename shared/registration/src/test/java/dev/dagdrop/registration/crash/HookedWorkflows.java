package dev.dagdrop.registration.crash;

import dev.dagdrop.registration.mwaa.ClientToken;
import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.ObservedWorkflow;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.WorkflowSettings;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.naming.WorkflowName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The service's workflows, with every step under a hook. */
final class HookedWorkflows extends ForwardingWorkflows {
    private final CallHook hook;

    HookedWorkflows(Workflows workflows, CallHook hook) {
        super(workflows);
        this.hook = hook;
    }

    @Override
    public ServiceAnswer create(
            WorkflowName name,
            DefinitionLocation location,
            WorkflowSettings settings,
            Map<String, String> tags,
            ClientToken token) {
        return hook.around(ControllerCall.CREATE, () -> super.create(name, location, settings, tags, token));
    }

    @Override
    public ServiceAnswer update(String workflowArn, DefinitionLocation location, WorkflowSettings settings) {
        return hook.around(ControllerCall.UPDATE, () -> super.update(workflowArn, location, settings));
    }

    @Override
    public ServiceAnswer delete(String workflowArn) {
        return hook.around(ControllerCall.DELETE, () -> super.delete(workflowArn));
    }

    @Override
    public Optional<ObservedWorkflow> get(String workflowArn) {
        return hook.around(ControllerCall.OBSERVE, () -> super.get(workflowArn));
    }

    @Override
    public Optional<String> retag(String workflowArn, Set<String> removed, Map<String, String> set) {
        return hook.around(ControllerCall.TAG, () -> super.retag(workflowArn, removed, set));
    }
}

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

/** The service's workflows as they are, for a test to change one thing about them. */
abstract class ForwardingWorkflows implements Workflows {
    private final Workflows workflows;

    ForwardingWorkflows(Workflows workflows) {
        this.workflows = workflows;
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
    public ServiceAnswer update(String workflowArn, DefinitionLocation location, WorkflowSettings settings) {
        return workflows.update(workflowArn, location, settings);
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

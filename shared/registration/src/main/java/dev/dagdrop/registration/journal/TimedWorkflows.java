package dev.dagdrop.registration.journal;

import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.workflow.ClientToken;
import dev.dagdrop.registration.workflow.DefinitionLocation;
import dev.dagdrop.registration.workflow.ServiceAnswer;
import dev.dagdrop.registration.workflow.Settings;
import dev.dagdrop.registration.workflow.Workflows;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Workflows the calls of which are in the journal. */
public record TimedWorkflows(Workflows workflows, Journal journal) implements Workflows {
    @Override
    public ServiceAnswer create(
            WorkflowName name,
            DefinitionLocation location,
            Settings settings,
            Map<String, String> tags,
            ClientToken token) {
        return journal.time(Step.SERVICE, () -> workflows.create(name, location, settings, tags, token));
    }

    @Override
    public ServiceAnswer update(String workflowArn, DefinitionLocation location, Settings settings) {
        return journal.time(Step.SERVICE, () -> workflows.update(workflowArn, location, settings));
    }

    @Override
    public ServiceAnswer delete(String workflowArn) {
        return journal.time(Step.SERVICE, () -> workflows.delete(workflowArn));
    }

    @Override
    public ServiceAnswer disable(String workflowArn) {
        return journal.time(Step.SERVICE, () -> workflows.disable(workflowArn));
    }

    @Override
    public Optional<Deployed> get(String workflowArn) {
        return journal.time(Step.SERVICE, () -> workflows.get(workflowArn));
    }

    @Override
    public Optional<String> find(WorkflowName name) {
        return journal.time(Step.SERVICE, () -> workflows.find(name));
    }

    @Override
    public Map<String, String> tags(String workflowArn) {
        return journal.time(Step.SERVICE, () -> workflows.tags(workflowArn));
    }

    @Override
    public void retag(String workflowArn, Map<String, String> set, Set<String> removed) {
        journal.run(Step.SERVICE, () -> workflows.retag(workflowArn, set, removed));
    }
}

package dev.dagdrop.registration;

import dev.dagdrop.registration.mwaa.ObservedWorkflow;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.store.Lease;
import dev.dagdrop.registration.telemetry.PipelineStep;
import dev.dagdrop.registration.telemetry.Trace;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The context of a pass over a key: the key, the name it gives, the bucket and the service, each call under its step.
 *
 * @param lease until when the service may be called
 */
record PassContext(
        String bucket,
        String key,
        WorkflowName name,
        Lease lease,
        ObjectReader objects,
        Workflows workflows,
        Trace trace) {
    Optional<ObservedWorkflow> observe(String workflowArn) {
        return trace.step(PipelineStep.OBSERVE, () -> workflows.get(workflowArn));
    }

    ServiceAnswer act(Function<Workflows, ServiceAnswer> call) {
        return trace.step(PipelineStep.ACT, () -> call.apply(workflows));
    }

    Optional<String> retag(String workflowArn, Set<String> removed, Map<String, String> set) {
        return trace.step(PipelineStep.ACT, () -> workflows.retag(workflowArn, removed, set));
    }

    boolean exists(String other) {
        return trace.step(PipelineStep.LOOK, () -> objects.exists(other));
    }
}

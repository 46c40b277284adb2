package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.ObservedWorkflow;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.TriggerMode;
import dev.dagdrop.registration.mwaa.WorkflowSettings;
import dev.dagdrop.registration.mwaa.WorkflowState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * MWAA Serverless as far as the controller can tell; a value, so that a state can be kept.
 *
 * @param tokens the ARN that each client token made, remembered when the workflow is gone
 */
record ModelService(List<ModelWorkflow> flows, Map<String, String> tokens) {
    static final ModelService EMPTY = new ModelService(List.of(), Map.of());

    ModelService {
        flows = List.copyOf(flows);
        tokens = Map.copyOf(tokens);
    }

    /** A workflow with the version that counts, of which it holds a snapshot. */
    record ModelWorkflow(
            String arn,
            String name,
            Map<String, String> tags,
            DefinitionLocation location,
            ModelDefinition definition,
            WorkflowSettings settings,
            boolean deleting) {
        WorkflowState state() {
            return new WorkflowState(arn, Optional.empty(), Optional.of(deleting ? "DELETING" : "READY"), List.of());
        }

        boolean isDisabled() {
            return settings.triggerMode().filter(TriggerMode.DISABLED::equals).isPresent();
        }

        ModelWorkflow given(DefinitionLocation other, ModelDefinition content, WorkflowSettings given) {
            WorkflowSettings kept = given.triggerMode().isPresent()
                    ? given
                    : settings.triggerMode().map(given::triggered).orElse(given);
            return new ModelWorkflow(arn, name, tags, other, content, kept, deleting);
        }

        ModelWorkflow tagged(Map<String, String> other) {
            return new ModelWorkflow(arn, name, Map.copyOf(other), location, definition, settings, deleting);
        }

        ModelWorkflow beingDeleted() {
            return new ModelWorkflow(arn, name, tags, location, definition, settings, true);
        }
    }

    /** The service after a call, and its answer. */
    record ServiceAfterCall(ModelService service, ServiceAnswer answer) {}

    ServiceAfterCall create(PortCall.CreateWorkflow call, ModelBucket bucket) {
        Optional<String> made = Optional.ofNullable(tokens.get(call.token()));
        if (made.isPresent()) {
            return new ServiceAfterCall(this, accepted(made.get()));
        }
        Optional<ModelWorkflow> existing = named(call.name().value());
        if (existing.isPresent()) {
            return new ServiceAfterCall(
                    this,
                    new ServiceAnswer.Conflict(
                            "the name is in use", Optional.of(existing.get().arn())));
        }
        Optional<ModelDefinition> content = bucket.at(call.location());
        if (content.isEmpty()) {
            return new ServiceAfterCall(this, noDefinition());
        }
        String arn = "arn:" + call.name() + "-" + tokens.size();
        List<ModelWorkflow> more = new ArrayList<>(flows);
        more.add(new ModelWorkflow(
                arn, call.name().value(), call.tags(), call.location(), content.get(), call.settings(), false));
        Map<String, String> known = new HashMap<>(tokens);
        known.put(call.token(), arn);
        ModelService after = new ModelService(more, known);
        return new ServiceAfterCall(after, after.accepted(arn));
    }

    ServiceAfterCall update(PortCall.UpdateWorkflow call, ModelBucket bucket) {
        Optional<ModelWorkflow> found = find(call.arn());
        if (found.isEmpty()) {
            return new ServiceAfterCall(this, new ServiceAnswer.NotFound("no such workflow"));
        }
        if (found.get().deleting()) {
            return new ServiceAfterCall(
                    this, new ServiceAnswer.Conflict("it is being deleted", Optional.of(call.arn())));
        }
        return bucket.at(call.location())
                .map(content -> new ServiceAfterCall(
                        with(call.arn(), workflow -> workflow.given(call.location(), content, call.settings())),
                        accepted(call.arn())))
                .orElseGet(() -> new ServiceAfterCall(this, noDefinition()));
    }

    ServiceAfterCall delete(String arn) {
        return find(arn).isEmpty()
                ? new ServiceAfterCall(this, new ServiceAnswer.NotFound("no such workflow"))
                : new ServiceAfterCall(with(arn, ModelWorkflow::beingDeleted), accepted(arn));
    }

    ModelService retag(PortCall.Retag call) {
        return with(call.arn(), workflow -> {
            Map<String, String> tags = new HashMap<>(workflow.tags());
            tags.keySet().removeAll(call.removed());
            tags.putAll(call.set());
            return workflow.tagged(tags);
        });
    }

    /** Whatever is being deleted is gone. */
    ModelService withoutDeleted() {
        return new ModelService(
                flows.stream().filter(workflow -> !workflow.deleting()).toList(), tokens);
    }

    Optional<ObservedWorkflow> get(String arn) {
        return find(arn)
                .map(workflow -> new ObservedWorkflow(
                        workflow.state(), Optional.of(workflow.location()), Optional.of(workflow.settings())));
    }

    Optional<ModelWorkflow> find(String arn) {
        return flows.stream().filter(workflow -> workflow.arn().equals(arn)).findFirst();
    }

    Optional<ModelWorkflow> named(String name) {
        return flows.stream().filter(workflow -> workflow.name().equals(name)).findFirst();
    }

    private ServiceAnswer accepted(String arn) {
        return new ServiceAnswer.Accepted(find(arn).map(ModelWorkflow::state).orElseGet(() -> WorkflowState.of(arn)));
    }

    private static ServiceAnswer noDefinition() {
        return new ServiceAnswer.Invalid("there is no such definition", Optional.empty(), List.of());
    }

    private ModelService with(String arn, UnaryOperator<ModelWorkflow> change) {
        return new ModelService(
                flows.stream()
                        .map(workflow -> workflow.arn().equals(arn) ? change.apply(workflow) : workflow)
                        .toList(),
                tokens);
    }
}

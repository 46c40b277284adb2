package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.Observed;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.Settings;
import dev.dagdrop.registration.mwaa.TriggerMode;
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
record Service(List<Flow> flows, Map<String, String> tokens) {
    static final Service EMPTY = new Service(List.of(), Map.of());

    Service {
        flows = List.copyOf(flows);
        tokens = Map.copyOf(tokens);
    }

    /** A workflow with the version that counts, of which it holds a snapshot. */
    record Flow(
            String arn,
            String name,
            Map<String, String> tags,
            DefinitionLocation location,
            Draft draft,
            Settings settings,
            boolean deleting) {
        WorkflowState state() {
            return new WorkflowState(arn, Optional.empty(), Optional.of(deleting ? "DELETING" : "READY"), List.of());
        }

        boolean isDisabled() {
            return settings.triggerMode().filter(TriggerMode.DISABLED::equals).isPresent();
        }

        Flow given(DefinitionLocation other, Draft content, Settings given) {
            Settings kept = given.triggerMode().isPresent()
                    ? given
                    : settings.triggerMode().map(given::triggered).orElse(given);
            return new Flow(arn, name, tags, other, content, kept, deleting);
        }

        Flow tagged(Map<String, String> other) {
            return new Flow(arn, name, Map.copyOf(other), location, draft, settings, deleting);
        }

        Flow beingDeleted() {
            return new Flow(arn, name, tags, location, draft, settings, true);
        }
    }

    /** The service after a call, and its answer. */
    record After(Service service, ServiceAnswer answer) {}

    After create(Call.Create call, Bucket bucket) {
        Optional<String> made = Optional.ofNullable(tokens.get(call.token()));
        if (made.isPresent()) {
            return new After(this, accepted(made.get()));
        }
        Optional<Flow> existing = named(call.name().value());
        if (existing.isPresent()) {
            return new After(
                    this,
                    new ServiceAnswer.Conflict(
                            "the name is in use", Optional.of(existing.get().arn())));
        }
        Optional<Draft> content = bucket.at(call.location());
        if (content.isEmpty()) {
            return new After(this, noDefinition());
        }
        String arn = "arn:" + call.name() + "-" + tokens.size();
        List<Flow> more = new ArrayList<>(flows);
        more.add(new Flow(
                arn, call.name().value(), call.tags(), call.location(), content.get(), call.settings(), false));
        Map<String, String> known = new HashMap<>(tokens);
        known.put(call.token(), arn);
        Service after = new Service(more, known);
        return new After(after, after.accepted(arn));
    }

    After update(Call.Change call, Bucket bucket) {
        Optional<Flow> found = find(call.arn());
        if (found.isEmpty()) {
            return new After(this, new ServiceAnswer.NotFound("no such workflow"));
        }
        if (found.get().deleting()) {
            return new After(this, new ServiceAnswer.Conflict("it is being deleted", Optional.of(call.arn())));
        }
        return bucket.at(call.location())
                .map(content -> new After(
                        with(call.arn(), flow -> flow.given(call.location(), content, call.settings())),
                        accepted(call.arn())))
                .orElseGet(() -> new After(this, noDefinition()));
    }

    After delete(String arn) {
        return find(arn).isEmpty()
                ? new After(this, new ServiceAnswer.NotFound("no such workflow"))
                : new After(with(arn, Flow::beingDeleted), accepted(arn));
    }

    Service retag(Call.Retag call) {
        return with(call.arn(), flow -> {
            Map<String, String> tags = new HashMap<>(flow.tags());
            tags.keySet().removeAll(call.removed());
            tags.putAll(call.set());
            return flow.tagged(tags);
        });
    }

    /** Whatever is being deleted is gone. */
    Service withoutDeleted() {
        return new Service(flows.stream().filter(flow -> !flow.deleting()).toList(), tokens);
    }

    Optional<Observed> get(String arn) {
        return find(arn)
                .map(flow -> new Observed(flow.state(), Optional.of(flow.location()), Optional.of(flow.settings())));
    }

    Optional<Flow> find(String arn) {
        return flows.stream().filter(flow -> flow.arn().equals(arn)).findFirst();
    }

    Optional<Flow> named(String name) {
        return flows.stream().filter(flow -> flow.name().equals(name)).findFirst();
    }

    private ServiceAnswer accepted(String arn) {
        return new ServiceAnswer.Accepted(find(arn).map(Flow::state).orElseGet(() -> WorkflowState.of(arn)));
    }

    private static ServiceAnswer noDefinition() {
        return new ServiceAnswer.Invalid("there is no such definition", Optional.empty(), List.of());
    }

    private Service with(String arn, UnaryOperator<Flow> change) {
        return new Service(
                flows.stream()
                        .map(flow -> flow.arn().equals(arn) ? change.apply(flow) : flow)
                        .toList(),
                tokens);
    }
}

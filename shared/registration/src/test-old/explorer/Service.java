package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.WorkflowState;
import dev.dagdrop.registration.mwaa.Workflows.Deployed;
import dev.dagdrop.registration.naming.WorkflowName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * MWAA Serverless as far as the road can tell; a value, so that a state can be kept.
 *
 * @param everCreated how many there were, for ARNs that are never used again
 */
record Service(List<Flow> flows, int everCreated) {
    static final Service EMPTY = new Service(List.of(), 0);

    Service {
        flows = List.copyOf(flows);
    }

    /** A workflow; its versions are object versions, oldest first. */
    record Flow(String arn, String name, String token, Map<String, String> tags, List<DefinitionLocation> versions) {
        Flow {
            tags = Map.copyOf(tags);
            versions = List.copyOf(versions);
        }

        WorkflowState state() {
            return WorkflowState.of(arn);
        }
    }

    /** The service after a call, and its answer. */
    record After(Service service, ServiceAnswer answer) {}

    After create(WorkflowName name, DefinitionLocation location, Map<String, String> tags, String token) {
        Optional<Flow> existing =
                flows.stream().filter(flow -> flow.name().equals(name.value())).findFirst();
        if (existing.isPresent()) {
            Flow flow = existing.get();
            ServiceAnswer answer = flow.token().equals(token)
                    ? new ServiceAnswer.Accepted(flow.state())
                    : new ServiceAnswer.Conflict("the name is in use", Optional.of(flow.arn()));
            return new After(this, answer);
        }
        Flow flow = new Flow("arn:" + name + "-" + everCreated, name.value(), token, tags, List.of(location));
        List<Flow> more = new ArrayList<>(flows);
        more.add(flow);
        return new After(new Service(more, everCreated + 1), new ServiceAnswer.Accepted(flow.state()));
    }

    After update(String arn, DefinitionLocation location) {
        Optional<Flow> found = find(arn);
        if (found.isEmpty()) {
            return new After(this, new ServiceAnswer.NotFound("no such workflow"));
        }
        Flow old = found.get();
        List<DefinitionLocation> versions = new ArrayList<>(old.versions());
        versions.add(location);
        List<Flow> changed = new ArrayList<>(flows);
        changed.set(
                flows.indexOf(old), new Flow(old.arn(), old.name(), old.token(), old.tags(), List.copyOf(versions)));
        return new After(new Service(changed, everCreated), new ServiceAnswer.Accepted(old.state()));
    }

    Optional<Deployed> get(String arn) {
        return find(arn)
                .map(flow -> new Deployed(
                        flow.state(), Optional.of(flow.versions().getLast()), Optional.of(Runner.SETTINGS)));
    }

    Optional<Flow> find(String arn) {
        return flows.stream().filter(flow -> flow.arn().equals(arn)).findFirst();
    }
}

package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.ClientToken;
import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.ObservedWorkflow;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.WorkflowSettings;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.object.ObjectState;
import dev.dagdrop.registration.queue.HintQueue;
import dev.dagdrop.registration.store.Condition;
import dev.dagdrop.registration.store.ConditionalTable;
import dev.dagdrop.registration.store.ItemUpdate;
import dev.dagdrop.registration.team.TeamProfiles;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkClientException;

/** The ports of one run, which answer as they did before, and stop the worker at the first call that is new. */
final class ReplayedPorts implements ConditionalTable, ObjectReader, Workflows, TeamProfiles, Notices, HintQueue {
    private final List<Observation> seen;
    private final Instant now;
    private final CodeVariant variant;
    private final List<Observation> looked = new ArrayList<>();
    private int position = 1;
    private int owners;

    /** @param seen what the run saw, beginning with what it was started with */
    ReplayedPorts(List<Observation> seen, Instant now, CodeVariant variant) {
        this.seen = seen;
        this.now = now;
        this.variant = variant;
    }

    Observation.Started start() {
        return (Observation.Started) seen.getFirst();
    }

    /** What was looked at since the last answer. */
    List<Observation> looked() {
        return List.copyOf(looked);
    }

    InstantSource clock() {
        return () -> {
            if (position < seen.size()) {
                return ((Observation.Time) seen.get(position++)).now();
            }
            looked.add(new Observation.Time(now));
            return now;
        };
    }

    String nextOwner() {
        return start().owner() + "." + owners++;
    }

    private Object ask(PortCall call) {
        if (position == seen.size()) {
            throw new Suspended(variant.call().apply(call));
        }
        return switch (seen.get(position++)) {
            case Observation.CallAnswer answer -> variant.answer().apply(answer.value());
            case Observation.Failure failure ->
                throw SdkClientException.builder()
                        .message(failure.message())
                        .writableStackTrace(false)
                        .build();
            case Observation.Started _, Observation.Time _ ->
                throw new IllegalStateException("the worker asked for another thing");
        };
    }

    @Override
    public WriteResult write(String id, ItemUpdate update, Condition condition) {
        return (WriteResult) ask(new PortCall.Write(id, update, condition));
    }

    @Override
    public ObjectState look(String key, int maxBytes) {
        return (ObjectState) ask(new PortCall.Read(key));
    }

    @Override
    public Optional<ObjectState.ObjectContent> version(String key, String versionId, int maxBytes) {
        return ((Optional<?>) ask(new PortCall.ReadVersion(key, versionId))).map(ObjectState.ObjectContent.class::cast);
    }

    @Override
    public Optional<ObjectState.ObjectVersion> head(String key) {
        return ((Optional<?>) ask(new PortCall.Head(key))).map(ObjectState.ObjectVersion.class::cast);
    }

    @Override
    public boolean exists(String key) {
        return head(key).isPresent();
    }

    @Override
    public StoredProfiles of(Optional<String> team) {
        return ControllerReplay.known((String) ask(new PortCall.Profile()));
    }

    @Override
    public ServiceAnswer create(
            WorkflowName name,
            DefinitionLocation location,
            WorkflowSettings settings,
            Map<String, String> tags,
            ClientToken token) {
        ClientToken sent = variant.countsGenerations()
                ? token
                : ClientToken.of(name, location, location.versionId().orElseThrow(), settings, tags, 0);
        return (ServiceAnswer) ask(new PortCall.CreateWorkflow(name, location, settings, tags, sent.value()));
    }

    @Override
    public ServiceAnswer update(String workflowArn, DefinitionLocation location, WorkflowSettings settings) {
        return (ServiceAnswer) ask(new PortCall.UpdateWorkflow(workflowArn, location, settings));
    }

    @Override
    public ServiceAnswer delete(String workflowArn) {
        return (ServiceAnswer) ask(new PortCall.DeleteWorkflow(workflowArn));
    }

    @Override
    public Optional<String> retag(String workflowArn, Set<String> removed, Map<String, String> set) {
        return ((Optional<?>) ask(new PortCall.Retag(workflowArn, removed, set))).map(String.class::cast);
    }

    @Override
    public Optional<ObservedWorkflow> get(String workflowArn) {
        return ((Optional<?>) ask(new PortCall.Get(workflowArn))).map(ObservedWorkflow.class::cast);
    }

    @Override
    public Optional<String> find(WorkflowName name) {
        return ((Optional<?>) ask(new PortCall.Find(name))).map(String.class::cast);
    }

    @Override
    public Map<String, String> tags(String workflowArn) {
        return ((ModelService.ModelWorkflow) ask(new PortCall.ListTags(workflowArn))).tags();
    }

    @Override
    public void publish(Notice notice) {
        ask(new PortCall.Publish(notice));
    }

    @Override
    public void send(String bucket, Collection<String> keys, Duration delay) {
        ask(new PortCall.SendHints(List.copyOf(keys), delay.isPositive()));
    }
}

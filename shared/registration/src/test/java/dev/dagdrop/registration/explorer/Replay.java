package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.ClientToken;
import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.Observed;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.Settings;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.object.Look;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.queue.Hints;
import dev.dagdrop.registration.store.Condition;
import dev.dagdrop.registration.store.ConditionalTable;
import dev.dagdrop.registration.store.Update;
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
final class Replay implements ConditionalTable, ObjectReader, Workflows, TeamProfiles, Notices, Hints {
    private final List<Seen> seen;
    private final Instant now;
    private final Variant variant;
    private final List<Seen> looked = new ArrayList<>();
    private int position = 1;
    private int owners;

    /** @param seen what the run saw, beginning with what it was started with */
    Replay(List<Seen> seen, Instant now, Variant variant) {
        this.seen = seen;
        this.now = now;
        this.variant = variant;
    }

    Seen.Started start() {
        return (Seen.Started) seen.getFirst();
    }

    /** What was looked at since the last answer. */
    List<Seen> looked() {
        return List.copyOf(looked);
    }

    InstantSource clock() {
        return () -> {
            if (position < seen.size()) {
                return ((Seen.Time) seen.get(position++)).now();
            }
            looked.add(new Seen.Time(now));
            return now;
        };
    }

    String nextOwner() {
        return start().owner() + "." + owners++;
    }

    private Object ask(Call call) {
        if (position == seen.size()) {
            throw new Suspended(variant.call().apply(call));
        }
        return switch (seen.get(position++)) {
            case Seen.Answer answer -> variant.answer().apply(answer.value());
            case Seen.Failure failure ->
                throw SdkClientException.builder()
                        .message(failure.message())
                        .writableStackTrace(false)
                        .build();
            case Seen.Started _, Seen.Time _ -> throw new IllegalStateException("the worker asked for another thing");
        };
    }

    @Override
    public Written write(String id, Update update, Condition condition) {
        return (Written) ask(new Call.Write(id, update, condition));
    }

    @Override
    public Look look(String key, int maxBytes) {
        return (Look) ask(new Call.Read(key));
    }

    @Override
    public Optional<Look.Content> version(String key, String versionId, int maxBytes) {
        return ((Optional<?>) ask(new Call.ReadVersion(key, versionId))).map(Look.Content.class::cast);
    }

    @Override
    public Optional<Look.Version> head(String key) {
        return ((Optional<?>) ask(new Call.Head(key))).map(Look.Version.class::cast);
    }

    @Override
    public boolean exists(String key) {
        return head(key).isPresent();
    }

    @Override
    public Known of(Optional<String> team) {
        return Runner.known((String) ask(new Call.Profile()));
    }

    @Override
    public ServiceAnswer create(
            WorkflowName name,
            DefinitionLocation location,
            Settings settings,
            Map<String, String> tags,
            ClientToken token) {
        ClientToken sent = variant.countsGenerations()
                ? token
                : ClientToken.of(name, location, location.versionId().orElseThrow(), settings, tags, 0);
        return (ServiceAnswer) ask(new Call.Create(name, location, settings, tags, sent.value()));
    }

    @Override
    public ServiceAnswer update(String workflowArn, DefinitionLocation location, Settings settings) {
        return (ServiceAnswer) ask(new Call.Change(workflowArn, location, settings));
    }

    @Override
    public ServiceAnswer delete(String workflowArn) {
        return (ServiceAnswer) ask(new Call.Delete(workflowArn));
    }

    @Override
    public Optional<String> retag(String workflowArn, Set<String> removed, Map<String, String> set) {
        return ((Optional<?>) ask(new Call.Retag(workflowArn, removed, set))).map(String.class::cast);
    }

    @Override
    public Optional<Observed> get(String workflowArn) {
        return ((Optional<?>) ask(new Call.Get(workflowArn))).map(Observed.class::cast);
    }

    @Override
    public Optional<String> find(WorkflowName name) {
        return ((Optional<?>) ask(new Call.Find(name))).map(String.class::cast);
    }

    @Override
    public Map<String, String> tags(String workflowArn) {
        return ((Service.Flow) ask(new Call.Tags(workflowArn))).tags();
    }

    @Override
    public void publish(Notice notice) {
        ask(new Call.Publish(notice));
    }

    @Override
    public void send(String bucket, Collection<String> keys, Duration delay) {
        ask(new Call.Hint(List.copyOf(keys), delay.isPositive()));
    }
}

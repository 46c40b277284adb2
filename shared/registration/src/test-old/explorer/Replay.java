package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.ClientToken;
import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.Settings;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.object.ReadResult;
import dev.dagdrop.registration.store.Condition;
import dev.dagdrop.registration.store.ConditionalTable;
import dev.dagdrop.registration.store.Update;
import dev.dagdrop.registration.upload.Upload;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkClientException;

/** The ports of one run, which answer as they did before, and stop the worker at the first call that is new. */
final class Replay implements ConditionalTable, ObjectReader, Workflows, Notices {
    private final List<Seen> seen;
    private final Instant now;
    private final List<Seen> looked = new ArrayList<>();
    private int position = 1;
    private int owners;

    /** @param seen what the run saw, beginning with what it was started with */
    Replay(List<Seen> seen, Instant now) {
        this.seen = seen;
        this.now = now;
    }

    Seen.Started start() {
        return (Seen.Started) seen.getFirst();
    }

    /** What was looked at since the last answer. */
    List<Seen> looked() {
        return List.copyOf(looked);
    }

    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                if (position < seen.size()) {
                    return ((Seen.Time) seen.get(position++)).now();
                }
                looked.add(new Seen.Time(now));
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    String nextOwner() {
        return start().owner() + "." + owners++;
    }

    private Object ask(Call call) {
        if (position == seen.size()) {
            throw new Suspended(call);
        }
        return switch (seen.get(position++)) {
            case Seen.Answer answer -> answer.value();
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
    public ReadResult read(Upload upload, int maxBytes) {
        return (ReadResult) ask(new Call.Read(upload));
    }

    @Override
    public ServiceAnswer create(
            WorkflowName name,
            DefinitionLocation location,
            Settings settings,
            Map<String, String> tags,
            ClientToken token) {
        return (ServiceAnswer) ask(new Call.Create(name, location, tags, token.value()));
    }

    @Override
    public ServiceAnswer update(String workflowArn, DefinitionLocation location, Settings settings) {
        return (ServiceAnswer) ask(new Call.Change(workflowArn, location));
    }

    @Override
    public boolean isThere(String bucket, String key) {
        throw new UnsupportedOperationException("nothing is removed in these worlds");
    }

    @Override
    public ServiceAnswer delete(String workflowArn) {
        throw new UnsupportedOperationException("nothing is removed in these worlds");
    }

    @Override
    public ServiceAnswer disable(String workflowArn) {
        throw new UnsupportedOperationException("nothing is removed in these worlds");
    }

    /** Tags decide nothing about order: to leave them out keeps the worlds few. */
    @Override
    public void retag(String workflowArn, Map<String, String> set, Set<String> removed) {}

    @Override
    public Optional<Deployed> get(String workflowArn) {
        return ((Optional<?>) ask(new Call.Get(workflowArn))).map(Deployed.class::cast);
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
}

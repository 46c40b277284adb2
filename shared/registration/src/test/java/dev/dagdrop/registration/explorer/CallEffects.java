package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.store.ConditionalTable.WriteResult;
import dev.dagdrop.registration.store.InMemoryTable;
import dev.dagdrop.registration.store.ItemUpdate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What calls do to a world. */
final class CallEffects {
    private final Interner interner;

    CallEffects(Interner interner) {
        this.interner = interner;
    }

    /** Does it, and gives the answer. */
    Observation of(PortCall call, ModelState state) {
        ModelBucket bucket = state.bucket.value();
        ModelService service = state.service.value();
        return switch (call) {
            case PortCall.Write write -> write(write, state);
            case PortCall.Read read -> new Observation.CallAnswer(bucket.look(read.key()));
            case PortCall.ReadVersion read ->
                new Observation.CallAnswer(bucket.versions().getOrDefault(read.key(), List.of()).stream()
                        .filter(version -> version.id().equals(read.versionId()))
                        .findFirst()
                        .flatMap(ModelBucket.ModelVersion::draft)
                        .map(ModelDefinition::content));
            case PortCall.Head head ->
                new Observation.CallAnswer(bucket.current(head.key()).map(ModelBucket.ModelVersion::look));
            case PortCall.Profile _ -> new Observation.CallAnswer(state.settings.value());
            case PortCall.CreateWorkflow create -> answered(service.create(create, bucket), state);
            case PortCall.UpdateWorkflow change -> {
                ModelService.ServiceAfterCall after = service.update(change, bucket);
                if (after.answer() instanceof ServiceAnswer.Accepted) {
                    SafetyCheck.violation(change, state).ifPresent(what -> state.wrong = Optional.of(what));
                }
                yield answered(after, state);
            }
            case PortCall.DeleteWorkflow delete -> answered(service.delete(delete.arn()), state);
            case PortCall.Retag retag -> retag(retag, state);
            case PortCall.Get get -> new Observation.CallAnswer(service.get(get.arn()));
            case PortCall.Find find ->
                new Observation.CallAnswer(service.named(find.name().value()).map(ModelService.ModelWorkflow::arn));
            case PortCall.ListTags tags ->
                service.find(tags.arn())
                        .<Observation>map(Observation.CallAnswer::new)
                        .orElseGet(() -> new Observation.Failure("no such workflow"));
            case PortCall.Publish publish -> {
                state.published = with(publish.notice().document(), state.published);
                yield new Observation.CallAnswer(true);
            }
            case PortCall.SendHints hint -> {
                hint.keys().forEach(key -> hint(key, hint.delayed(), state));
                yield new Observation.CallAnswer(true);
            }
        };
    }

    private void hint(String key, boolean delayed, ModelState state) {
        if (delayed) {
            state.delay(key, interner);
        } else {
            state.deliver(key, 1, interner);
        }
    }

    private Observation answered(ModelService.ServiceAfterCall after, ModelState state) {
        state.service = interner.intern(after.service());
        SafetyCheck.violation(after.service()).ifPresent(what -> state.wrong = Optional.of(what));
        return new Observation.CallAnswer(after.answer());
    }

    private Observation retag(PortCall.Retag retag, ModelState state) {
        if (state.service.value().find(retag.arn()).isEmpty()) {
            return new Observation.CallAnswer(Optional.of("no such workflow"));
        }
        if (state.refusesTags) {
            return new Observation.CallAnswer(Optional.of("access to tags is denied"));
        }
        state.service = interner.intern(state.service.value().retag(retag));
        return new Observation.CallAnswer(Optional.empty());
    }

    private Observation write(PortCall.Write write, ModelState state) {
        InMemoryTable table = new InMemoryTable(state.items.value());
        WriteResult written = table.write(write.id(), write.update(), write.condition());
        state.items = interner.intern(table.items());
        if (written.done()) {
            write.update().actions().forEach(action -> {
                if (action instanceof ItemUpdate.AttributeChange.SetAttribute put
                        && put.attribute().equals("Notice")) {
                    state.owed = with(document(put.value()), state.owed);
                }
            });
        }
        return new Observation.CallAnswer(written);
    }

    private static String document(AttributeValue notice) {
        return Optional.ofNullable(notice.m().get("Document"))
                .map(AttributeValue::s)
                .orElseThrow();
    }

    private Interned<Set<String>> with(String document, Interned<Set<String>> documents) {
        Set<String> more = new HashSet<>(documents.value());
        more.add(document);
        return interner.intern(Set.copyOf(more));
    }
}

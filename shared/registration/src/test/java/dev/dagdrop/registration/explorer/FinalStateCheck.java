package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.SourceTags;
import dev.dagdrop.registration.store.WorkflowItem;
import dev.dagdrop.registration.store.WorkflowRecord;
import dev.dagdrop.registration.store.WorkflowRecord.Holder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Delivers what is pending until it is quiet, and says what must hold then: the workflow matches the bucket as it is. */
final class FinalStateCheck {
    private static final String ITEM = "workflow/finance.daily";

    private final Scenario scenario;
    private final PendingDeliveries drain;

    FinalStateCheck(Scenario scenario, PendingDeliveries drain) {
        this.scenario = scenario;
        this.drain = drain;
    }

    /** What is wrong with a world in which nobody is at work and nothing more happens by itself; empty when nothing is. */
    Optional<String> wrong(ModelState state) {
        Optional<String> wrong = wrong(state, false);
        boolean oneOrder = state.pending.value().size() < 2;
        return wrong.isPresent() || oneOrder ? wrong : wrong(state, true);
    }

    private Optional<String> wrong(ModelState start, boolean lastFirst) {
        ModelState state = start.copy();
        Optional<String> endless = drain.drain(state, lastFirst);
        return state.wrong
                .or(() -> endless)
                .or(() -> {
                    List<String> keys = state.bucket.value().keys();
                    return keys.isEmpty() ? wrongRemoval(state) : wrongWorkflow(state, keys);
                })
                .or(() -> unfinished(state))
                .or(() -> lostNotice(state));
    }

    private static Optional<String> unfinished(ModelState state) {
        Set<String> left = new HashSet<>(item(state).keySet());
        left.retainAll(Set.of("LeaseEnd", "LookAgain", "Notice"));
        return left.isEmpty() ? Optional.empty() : Optional.of("the record is not finished: it has " + left);
    }

    private static Optional<String> lostNotice(ModelState state) {
        Set<String> lost = new HashSet<>(state.owed.value());
        lost.removeAll(state.published.value());
        return lost.stream().findFirst().map(document -> "a notice was never published: " + document);
    }

    private Optional<String> wrongRemoval(ModelState state) {
        Optional<ModelService.ModelWorkflow> flow = flow(state);
        return switch (scenario.onRemove()) {
            case DELETE -> flow.map(_ -> "the workflow of a removed file was not deleted");
            case DISABLE ->
                flow.filter(some -> !some.isDisabled()).map(_ -> "the workflow of a removed file was not disabled");
            case KEEP -> Optional.empty();
        };
    }

    private static Optional<String> wrongWorkflow(ModelState state, List<String> keys) {
        WorkflowRecord record = WorkflowItem.read(item(state));
        Optional<String> holder = record.holder().map(Holder::key).filter(keys::contains);
        if (holder.isEmpty()) {
            return Optional.of("no key that exists has the name: " + record.holder());
        }
        for (String other : keys) {
            Optional<String> unsaid = other.equals(holder.get()) ? Optional.empty() : unsaid(state, other);
            if (unsaid.isPresent()) {
                return unsaid;
            }
        }
        ModelBucket.ModelVersion newest =
                state.bucket.value().current(holder.get()).orElseThrow();
        ModelDefinition wanted = newest.draft().orElseThrow();
        if (!wanted.accepted()) {
            return unsaid(state, holder.get())
                    .or(() -> flow(state)
                            .filter(workflow -> !workflow.isDisabled())
                            .flatMap(workflow -> wrongSettings(state, workflow)));
        }
        Optional<ModelService.ModelWorkflow> flow = flow(state);
        return flow.isEmpty()
                ? Optional.of("there is no workflow for " + newest.id())
                : mismatch(state, flow.get(), holder.get(), newest)
                        .or(() -> record.workflow()
                                .filter(known -> !known.arn().equals(flow.get().arn()))
                                .map(known -> "the record names another workflow: " + known.arn()));
    }

    private static Optional<String> mismatch(
            ModelState state, ModelService.ModelWorkflow workflow, String key, ModelBucket.ModelVersion newest) {
        if (!workflow.definition().equals(newest.draft().orElseThrow())) {
            return Optional.of("the workflow has %s %s, not %s %s"
                    .formatted(
                            workflow.definition(),
                            workflow.location().versionId(),
                            newest.draft().orElseThrow(),
                            newest.id()));
        }
        if (workflow.isDisabled()) {
            return Optional.of("the workflow is disabled, and its file exists");
        }
        if (!state.refusesTags && !SourceTags.prove(workflow.tags(), ModelBucket.NAME, key)) {
            return Optional.of("the tags do not say that the workflow comes from " + key);
        }
        return wrongSettings(state, workflow);
    }

    private static Optional<String> wrongSettings(ModelState state, ModelService.ModelWorkflow workflow) {
        String wanted = state.settings.value();
        return workflow.settings().description().filter(wanted::equals).isPresent()
                ? Optional.empty()
                : Optional.of("the workflow has other settings than " + wanted);
    }

    /** A file that is refused as it is now, and nobody was told. */
    private static Optional<String> unsaid(ModelState state, String key) {
        String version = state.bucket.value().current(key).orElseThrow().id();
        boolean said = state.published.value().stream()
                .anyMatch(document -> document.contains("\"rejected\"")
                        && document.contains("\"" + key + "\"")
                        && document.contains("\"" + version + "\""));
        return said ? Optional.empty() : Optional.of("nobody was told that %s %s is refused".formatted(key, version));
    }

    private static Optional<ModelService.ModelWorkflow> flow(ModelState state) {
        return state.service.value().named("finance.daily");
    }

    private static Map<String, AttributeValue> item(ModelState state) {
        return state.items.value().getOrDefault(ITEM, Map.of());
    }
}

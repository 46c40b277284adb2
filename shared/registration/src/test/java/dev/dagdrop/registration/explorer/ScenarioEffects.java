package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.store.InMemoryTable;
import dev.dagdrop.registration.store.WorkflowItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the changes of a scenario do to a world, and which hints they cause. */
final class ScenarioEffects {
    private final Scenario scenario;
    private final Interner interner;

    ScenarioEffects(Scenario scenario, Interner interner) {
        this.scenario = scenario;
        this.interner = interner;
    }

    void apply(ScenarioEvent change, ModelState state) {
        ModelBucket bucket = state.bucket.value();
        switch (change) {
            case ScenarioEvent.UploadObject(String key, String id, ModelDefinition definition) ->
                store(bucket.put(key, id, definition), key, state);
            case ScenarioEvent.DeleteObject(String key, String id) -> store(bucket.delete(key, id), key, state);
            case ScenarioEvent.DeleteNewest(String key) -> store(bucket.deleteNewest(key), key, state);
            case ScenarioEvent.Resettle(String description) -> {
                state.settings = interner.intern(description);
                hint(bucket.keys(), state);
            }
            case ScenarioEvent.LoseRecords _ -> {
                state.items = interner.intern(Map.of());
                hint(bucket.keys(), state);
            }
            case ScenarioEvent.DeleteByHand _ -> {
                ModelService service = state.service.value();
                for (ModelService.ModelWorkflow workflow : service.flows()) {
                    service = service.delete(workflow.arn()).service();
                }
                state.service = interner.intern(service);
            }
            case ScenarioEvent.Compare _ -> {
                state.items = interner.intern(unsettled(state.items.value()));
                hint(bucket.keys(), state);
            }
            case ScenarioEvent.RefuseTags _ -> state.refusesTags = true;
        }
    }

    /** The comparison sees a difference between table and service. */
    private static Map<String, Map<String, AttributeValue>> unsettled(Map<String, Map<String, AttributeValue>> items) {
        InMemoryTable table = new InMemoryTable(items);
        items.keySet().forEach(id -> table.write(id, WorkflowItem.unsettled(), ConditionMutations.ALWAYS));
        return table.items();
    }

    private void store(ModelBucket after, String key, ModelState state) {
        state.bucket = interner.intern(after);
        hint(List.of(key), state);
    }

    private void hint(Collection<String> keys, ModelState state) {
        keys.forEach(key -> state.deliver(key, scenario.copies(), interner));
    }

    static String describe(ScenarioEvent change) {
        return switch (change) {
            case ScenarioEvent.UploadObject(String key, String id, ModelDefinition definition) ->
                "%s is uploaded to %s as %s".formatted(definition, key, id);
            case ScenarioEvent.DeleteObject(String key, String _) -> key + " is deleted";
            case ScenarioEvent.DeleteNewest(String key) -> "the newest version of " + key + " is deleted";
            case ScenarioEvent.Resettle(String description) -> "the settings become: " + description;
            case ScenarioEvent.LoseRecords _ -> "the table loses its records";
            case ScenarioEvent.DeleteByHand _ -> "the workflow is deleted by hand";
            case ScenarioEvent.Compare _ -> "the comparison finds a difference";
            case ScenarioEvent.RefuseTags _ -> "the service refuses tags from now on";
        };
    }
}

package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.store.InMemoryTable;
import dev.dagdrop.registration.store.WorkflowItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the changes of a scenario do to a world, and which hints they cause. */
final class Changes {
    private final Scenario scenario;
    private final Interner interner;

    Changes(Scenario scenario, Interner interner) {
        this.scenario = scenario;
        this.interner = interner;
    }

    void apply(Change change, World world) {
        Bucket bucket = world.bucket.value();
        switch (change) {
            case Change.Put(String key, String id, Draft draft) -> store(bucket.put(key, id, draft), key, world);
            case Change.Delete(String key, String id) -> store(bucket.delete(key, id), key, world);
            case Change.DeleteNewest(String key) -> store(bucket.deleteNewest(key), key, world);
            case Change.Resettle(String description) -> {
                world.settings = interner.intern(description);
                hint(bucket.keys(), world);
            }
            case Change.LoseRecords _ -> {
                world.items = interner.intern(Map.of());
                hint(bucket.keys(), world);
            }
            case Change.DeleteByHand _ -> {
                Service service = world.service.value();
                for (Service.Flow flow : service.flows()) {
                    service = service.delete(flow.arn()).service();
                }
                world.service = interner.intern(service);
            }
            case Change.Compare _ -> {
                world.items = interner.intern(unsettled(world.items.value()));
                hint(bucket.keys(), world);
            }
            case Change.RefuseTags _ -> world.refusesTags = true;
        }
    }

    /** The comparison sees a difference between table and service. */
    private static Map<String, Map<String, AttributeValue>> unsettled(Map<String, Map<String, AttributeValue>> items) {
        InMemoryTable table = new InMemoryTable(items);
        items.keySet().forEach(id -> table.write(id, WorkflowItem.unsettled(), Mutations.ALWAYS));
        return table.items();
    }

    private void store(Bucket after, String key, World world) {
        world.bucket = interner.intern(after);
        hint(List.of(key), world);
    }

    private void hint(Collection<String> keys, World world) {
        keys.forEach(key -> world.deliver(key, scenario.copies(), interner));
    }

    static String describe(Change change) {
        return switch (change) {
            case Change.Put(String key, String id, Draft draft) ->
                "%s is uploaded to %s as %s".formatted(draft, key, id);
            case Change.Delete(String key, String _) -> key + " is deleted";
            case Change.DeleteNewest(String key) -> "the newest version of " + key + " is deleted";
            case Change.Resettle(String description) -> "the settings become: " + description;
            case Change.LoseRecords _ -> "the table loses its records";
            case Change.DeleteByHand _ -> "the workflow is deleted by hand";
            case Change.Compare _ -> "the comparison finds a difference";
            case Change.RefuseTags _ -> "the service refuses tags from now on";
        };
    }
}

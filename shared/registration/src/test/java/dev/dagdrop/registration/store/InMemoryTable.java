package dev.dagdrop.registration.store;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A conditional table in memory; evaluates conditions as DynamoDB does. */
public final class InMemoryTable implements ConditionalTable {
    private final Map<String, Map<String, AttributeValue>> items;

    public InMemoryTable() {
        this(Map.of());
    }

    /** A table that holds these items already. */
    public InMemoryTable(Map<String, Map<String, AttributeValue>> items) {
        this.items = new HashMap<>(items);
    }

    @Override
    public synchronized WriteResult write(String id, ItemUpdate update, Condition condition) {
        Map<String, AttributeValue> before = item(id);
        if (!holds(condition, before)) {
            return new WriteResult(false, before);
        }
        Map<String, AttributeValue> after = new HashMap<>(before);
        after.put(ClaimAttributes.ID, AttributeValue.fromS(id));
        update.actions().forEach(action -> apply(action, after));
        items.put(id, Map.copyOf(after));
        return new WriteResult(true, before);
    }

    /** An item as it is; empty where there is none. */
    public synchronized Map<String, AttributeValue> item(String id) {
        return items.getOrDefault(id, Map.of());
    }

    /** Every item. */
    public synchronized Map<String, Map<String, AttributeValue>> items() {
        return Map.copyOf(items);
    }

    private static void apply(ItemUpdate.AttributeChange action, Map<String, AttributeValue> after) {
        switch (action) {
            case ItemUpdate.AttributeChange.SetAttribute put -> after.put(put.attribute(), put.value());
            case ItemUpdate.AttributeChange.RemoveAttribute remove -> after.remove(remove.attribute());
        }
    }

    private static boolean holds(Condition condition, Map<String, AttributeValue> item) {
        return switch (condition) {
            case Condition.HasAttribute exists -> item.containsKey(exists.attribute());
            case Condition.Equal equal -> equal.value().equals(item.get(equal.attribute()));
            case Condition.AtMost atMost ->
                Optional.ofNullable(item.get(atMost.attribute()))
                        .filter(value -> new BigDecimal(value.n())
                                        .compareTo(new BigDecimal(atMost.value().n()))
                                <= 0)
                        .isPresent();
            case Condition.Not not -> !holds(not.condition(), item);
            case Condition.All all -> all.conditions().stream().allMatch(part -> holds(part, item));
            case Condition.Any any -> any.conditions().stream().anyMatch(part -> holds(part, item));
        };
    }
}

package dev.dagdrop.registration.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Collects the SET and REMOVE clauses of one update expression and the values they and the condition name. */
final class Update {
    private final List<String> set = new ArrayList<>();
    private final List<String> remove = new ArrayList<>();
    private final Map<String, AttributeValue> values = new HashMap<>();

    Update set(String attribute, AttributeValue value) {
        set.add(attribute + " = :" + attribute);
        values.put(":" + attribute, value);
        return this;
    }

    Update set(String attribute, String value) {
        return set(attribute, AttributeValue.fromS(value));
    }

    Update set(String attribute, long value) {
        return set(attribute, AttributeValue.fromN(Long.toString(value)));
    }

    Update setOrRemove(String attribute, Optional<String> value) {
        return value.map(text -> set(attribute, text)).orElseGet(() -> remove(attribute));
    }

    Update increment(String attribute) {
        set.add("%1$s = %1$s + :one".formatted(attribute));
        values.put(":one", AttributeValue.fromN("1"));
        return this;
    }

    Update remove(String attribute) {
        remove.add(attribute);
        return this;
    }

    /** Names a value that only the condition uses. */
    Update with(String name, AttributeValue value) {
        values.put(name, value);
        return this;
    }

    String expression() {
        String sets = set.isEmpty() ? "" : "SET " + String.join(", ", set);
        String removes = remove.isEmpty() ? "" : " REMOVE " + String.join(", ", remove);
        return (sets + removes).strip();
    }

    Map<String, AttributeValue> values() {
        return values;
    }
}

package dev.dagdrop.registration.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An update and a condition in DynamoDB's words, and the values that both name; no attribute is
 * named by a reserved word, so expressions name them as they are.
 */
final class DynamoDbExpressions {
    private final Map<AttributeValue, String> placeholders = new LinkedHashMap<>();
    private final String update;
    private final String condition;

    DynamoDbExpressions(ItemUpdate update, Condition condition) {
        this.update = render(update);
        this.condition = render(condition);
    }

    String update() {
        return update;
    }

    String condition() {
        return condition;
    }

    Map<String, AttributeValue> values() {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        placeholders.forEach((value, placeholder) -> values.put(placeholder, value));
        return values;
    }

    private String render(ItemUpdate update) {
        List<String> set = new ArrayList<>();
        List<String> remove = new ArrayList<>();
        for (ItemUpdate.AttributeChange action : update.actions()) {
            switch (action) {
                case ItemUpdate.AttributeChange.SetAttribute put ->
                    set.add(put.attribute() + " = " + placeholder(put.value()));
                case ItemUpdate.AttributeChange.RemoveAttribute removal -> remove.add(removal.attribute());
            }
        }
        return clause("SET ", set) + clause(" REMOVE ", remove);
    }

    private static String clause(String word, List<String> actions) {
        return actions.isEmpty() ? "" : word + String.join(", ", actions);
    }

    private String render(Condition condition) {
        return switch (condition) {
            case Condition.HasAttribute exists -> "attribute_exists(" + exists.attribute() + ")";
            case Condition.Equal equal -> equal.attribute() + " = " + placeholder(equal.value());
            case Condition.AtMost atMost -> atMost.attribute() + " <= " + placeholder(atMost.value());
            case Condition.Not not -> "NOT " + operand(not.condition());
            case Condition.All all -> joined(all.conditions(), " AND ");
            case Condition.Any any -> joined(any.conditions(), " OR ");
        };
    }

    private String joined(List<Condition> conditions, String word) {
        return conditions.stream().map(this::operand).collect(Collectors.joining(word));
    }

    /** DynamoDB refuses parentheses that it does not need. */
    private String operand(Condition condition) {
        return switch (condition) {
            case Condition.All _, Condition.Any _ -> "(" + render(condition) + ")";
            case Condition.HasAttribute _, Condition.Equal _, Condition.AtMost _, Condition.Not _ -> render(condition);
        };
    }

    private String placeholder(AttributeValue value) {
        return placeholders.computeIfAbsent(value, _ -> ":v" + placeholders.size());
    }
}

package dev.dagdrop.registration.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a write does to an item, as data; every action sees the item as it was before the write. */
public final class Update {
    private final List<Action> actions = new ArrayList<>();

    /** One thing done to one attribute. */
    public sealed interface Action {
        /** The attribute gets this value. */
        record Put(String attribute, AttributeValue value) implements Action {}

        /** The attribute goes. */
        record Remove(String attribute) implements Action {}
    }

    private Update add(Action action) {
        actions.add(action);
        return this;
    }

    /** Gives the attribute this value. */
    public Update set(String attribute, AttributeValue value) {
        return add(new Action.Put(attribute, value));
    }

    /** Gives the attribute this text. */
    public Update set(String attribute, String value) {
        return set(attribute, AttributeValue.fromS(value));
    }

    /** Gives the attribute this number. */
    public Update set(String attribute, long value) {
        return set(attribute, AttributeValue.fromN(Long.toString(value)));
    }

    /** Gives the attribute this text, or takes the attribute away where there is none. */
    public Update setOrRemove(String attribute, Optional<String> value) {
        return value.map(text -> set(attribute, text)).orElseGet(() -> remove(attribute));
    }

    /** Takes the attribute away. */
    public Update remove(String attribute) {
        return add(new Action.Remove(attribute));
    }

    /** The actions, in no order that matters. */
    public List<Action> actions() {
        return List.copyOf(actions);
    }
}

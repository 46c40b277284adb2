package dev.dagdrop.registration.ledger;

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

        /** The attribute, a number, gets one more. */
        record Increment(String attribute) implements Action {}

        /**
         * The first attribute's value goes to the second; where the item does not have the first, the second gets the
         * other value, or stays, which it must then have.
         */
        record Move(String from, String to, Optional<AttributeValue> otherwise) implements Action {}

        /** The attribute goes. */
        record Remove(String attribute) implements Action {}
    }

    Update add(Action action) {
        actions.add(action);
        return this;
    }

    Update set(String attribute, AttributeValue value) {
        return add(new Action.Put(attribute, value));
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
        return add(new Action.Increment(attribute));
    }

    Update move(String from, String to, String otherwise) {
        return add(new Action.Move(from, to, Optional.of(AttributeValue.fromS(otherwise))));
    }

    Update moveIfThere(String from, String to) {
        return add(new Action.Move(from, to, Optional.empty()));
    }

    Update remove(String attribute) {
        return add(new Action.Remove(attribute));
    }

    /** The actions, in no order that matters. */
    public List<Action> actions() {
        return List.copyOf(actions);
    }
}

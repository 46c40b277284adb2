package dev.dagdrop.registration.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a write does to an item, as data; every action sees the item as it was before the write. */
public final class ItemUpdate {
    private final List<AttributeChange> actions = new ArrayList<>();

    /** A change of one attribute. */
    public sealed interface AttributeChange {
        /** Sets the attribute. */
        record SetAttribute(String attribute, AttributeValue value) implements AttributeChange {}

        /** Removes the attribute. */
        record RemoveAttribute(String attribute) implements AttributeChange {}
    }

    private ItemUpdate add(AttributeChange action) {
        actions.add(action);
        return this;
    }

    /** Sets the attribute to this value. */
    public ItemUpdate set(String attribute, AttributeValue value) {
        return add(new AttributeChange.SetAttribute(attribute, value));
    }

    /** Sets the attribute to this text. */
    public ItemUpdate set(String attribute, String value) {
        return set(attribute, AttributeValue.fromS(value));
    }

    /** Sets the attribute to this number. */
    public ItemUpdate set(String attribute, long value) {
        return set(attribute, AttributeValue.fromN(Long.toString(value)));
    }

    /** Sets the attribute to this text, or removes it where there is none. */
    public ItemUpdate setOrRemove(String attribute, Optional<String> value) {
        return value.map(text -> set(attribute, text)).orElseGet(() -> remove(attribute));
    }

    /** Removes the attribute. */
    public ItemUpdate remove(String attribute) {
        return add(new AttributeChange.RemoveAttribute(attribute));
    }

    /** The actions, in no order that matters. */
    public List<AttributeChange> actions() {
        return List.copyOf(actions);
    }
}

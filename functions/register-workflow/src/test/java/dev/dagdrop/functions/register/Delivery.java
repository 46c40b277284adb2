package dev.dagdrop.functions.register;

import dev.dagdrop.registration.event.ObjectEvent;
import java.util.List;

/** What one notification, or one message of a batch, is decoded to. */
sealed interface Delivery {
    /** The events it tells of, in order. */
    record Events(List<ObjectEvent> events) implements Delivery {}

    /** It is none of the shapes that are known. */
    record Undecodable() implements Delivery {}

    static Delivery of(ObjectEvent... events) {
        return new Events(List.of(events));
    }
}

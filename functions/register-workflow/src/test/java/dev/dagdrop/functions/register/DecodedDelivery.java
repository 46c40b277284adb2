package dev.dagdrop.functions.register;

import dev.dagdrop.registration.event.ObjectEvent;
import java.util.List;

/** What one notification, or one message of a batch, is decoded to. */
sealed interface DecodedDelivery {
    /** The events it tells of, in order. */
    record DecodedEvents(List<ObjectEvent> events) implements DecodedDelivery {}

    /** It is none of the shapes that are known. */
    record UndecodableDelivery() implements DecodedDelivery {}

    static DecodedDelivery of(ObjectEvent... events) {
        return new DecodedEvents(List.of(events));
    }
}

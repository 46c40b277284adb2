package dev.dagdrop.registration.event;

/** One record of a delivery. */
public sealed interface ObjectEvent {
    /**
     * Something about a key may have changed.
     *
     * @param key the object's key, decoded
     * @param origin what the event says of itself, for the log
     */
    record Hint(String bucket, String key, EventOrigin origin) implements ObjectEvent {}

    /** S3's own probe when a notification is configured; it names no object. */
    record TestEvent(String bucket) implements ObjectEvent {}

    /**
     * An event that changes no object: a storage class, a tag, a failed run of another function.
     *
     * @param eventName what the event calls itself
     * @param bucket empty where it names none
     * @param key empty where it names none
     */
    record OtherEvent(String eventName, String bucket, String key) implements ObjectEvent {}

    /** A record without bucket or key; it goes to the dead-letter queue. */
    record UndecodableRecord(String reason) implements ObjectEvent {}
}

package dev.dagdrop.registration.event;

/** What one record of a delivery says. */
public sealed interface ObjectEvent {
    /** Something about a key may have changed. */
    record Hint(String bucket, String key, Origin origin) implements ObjectEvent {}

    record Test(String bucket) implements ObjectEvent {}

    record Other(String eventName, String bucket, String key) implements ObjectEvent {}

    record Undecodable(String reason) implements ObjectEvent {}
}

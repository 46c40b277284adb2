package dev.dagdrop.registration.event;

import dev.dagdrop.registration.upload.Removal;
import dev.dagdrop.registration.upload.Upload;
import java.time.Instant;
import java.util.Optional;

/** What one record of a delivery says about one object. */
public sealed interface ObjectEvent {
    /**
     * A new version of an object: put, copied, or completed in parts.
     *
     * @param at when S3 was done with it, where the event tells
     */
    record Created(Upload upload, Optional<Instant> at) implements ObjectEvent {
        /** One that does not tell when. */
        public Created(Upload upload) {
            this(upload, Optional.empty());
        }
    }

    /** The object, or one version of it, is gone. */
    record Removed(Removal removal) implements ObjectEvent {}

    /** S3's own probe when a notification is configured; it names no object. */
    record Test(String bucket) implements ObjectEvent {}

    /** A record that lacks what this function cannot do without; it is kept for a person to look at. */
    record Undecodable(String reason) implements ObjectEvent {}

    /** An event that concerns an object and that nobody here subscribes to: a restore, a tagging. */
    record Other(String eventName, String bucket, String key) implements ObjectEvent {}
}

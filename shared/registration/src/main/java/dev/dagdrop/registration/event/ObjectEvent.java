package dev.dagdrop.registration.event;

import dev.dagdrop.registration.upload.Removal;
import dev.dagdrop.registration.upload.Upload;

/** What one record of a delivery says about one object. */
public sealed interface ObjectEvent {
    /** A new version of an object: put, copied, or completed in parts. */
    record Created(Upload upload, Origin origin) implements ObjectEvent {
        /** One that says nothing of itself. */
        public Created(Upload upload) {
            this(upload, Origin.unknown());
        }
    }

    /** The object, or one version of it, is gone. */
    record Removed(Removal removal, Origin origin) implements ObjectEvent {
        /** One that says nothing of itself. */
        public Removed(Removal removal) {
            this(removal, Origin.unknown());
        }
    }

    /** S3's own probe when a notification is configured; it names no object. */
    record Test(String bucket) implements ObjectEvent {}

    /** A record that lacks what this function cannot do without; it is kept for a person to look at. */
    record Undecodable(String reason) implements ObjectEvent {}

    /** An event that concerns an object and that nobody here subscribes to: a restore, a tagging. */
    record Other(String eventName, String bucket, String key) implements ObjectEvent {}
}

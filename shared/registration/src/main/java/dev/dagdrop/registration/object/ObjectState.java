package dev.dagdrop.registration.object;

import java.time.Instant;
import java.util.Optional;

/** What a key holds now. */
public sealed interface ObjectState {
    /**
     * An object.
     *
     * @param version which object it is
     * @param content its bytes
     */
    record Present(ObjectVersion version, ObjectContent content) implements ObjectState {}

    /**
     * An object that is larger than the reader takes; it was not downloaded.
     *
     * @param size in bytes
     */
    record TooLargeObject(ObjectVersion version, long size) implements ObjectState {}

    /** Nothing: no object, or a delete marker. */
    record Absent() implements ObjectState {}

    /**
     * An object that only its uploader can make readable: archived, or encrypted with a key of the
     * uploader's.
     *
     * @param remedy what the uploader can do
     */
    record LockedObject(String reason, String remedy) implements ObjectState {}

    /**
     * An object, perhaps, that we may not read: a permission is missing.
     *
     * @param remedy what an administrator can do
     */
    record Forbidden(String reason, String remedy) implements ObjectState {}

    /**
     * Which object a key holds.
     *
     * @param id the object version; empty where the bucket keeps none
     * @param eTag the entity tag, without quotes
     * @param modifiedAt when it was stored, to the second
     */
    record ObjectVersion(Optional<String> id, String eTag, Instant modifiedAt) {
        /** What tells this object from any other under the same key. */
        public String identity() {
            return id.orElseGet(() -> eTag + "+" + modifiedAt);
        }
    }

    /** Immutable bytes. */
    final class ObjectContent {
        private final byte[] bytes;

        public ObjectContent(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        /** A copy. */
        public byte[] bytes() {
            return bytes.clone();
        }
    }
}

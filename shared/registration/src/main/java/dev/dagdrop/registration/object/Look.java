package dev.dagdrop.registration.object;

import java.time.Instant;
import java.util.Optional;

/** What a key holds now. */
public sealed interface Look {
    /**
     * An object.
     *
     * @param version which object it is
     * @param content its bytes
     */
    record Present(Version version, Content content) implements Look {}

    /**
     * An object that is larger than the reader takes; it was not downloaded.
     *
     * @param size in bytes
     */
    record TooLarge(Version version, long size) implements Look {}

    /** Nothing: no object, or a delete marker. */
    record Absent() implements Look {}

    /**
     * An object that nobody but its uploader can change so that it can be read: archived, or encrypted with a key of the
     * uploader's.
     *
     * @param remedy what the uploader can do
     */
    record Locked(String reason, String remedy) implements Look {}

    /**
     * An object, perhaps, that we may not read: a permission is missing.
     *
     * @param remedy what an administrator can do
     */
    record Forbidden(String reason, String remedy) implements Look {}

    /**
     * Which object a key holds.
     *
     * @param id the object version; empty where the bucket keeps none
     * @param eTag the entity tag, without quotes
     * @param modifiedAt when it was stored, to the second
     */
    record Version(Optional<String> id, String eTag, Instant modifiedAt) {
        /** What tells this object from any other under the same key. */
        public String identity() {
            return id.orElseGet(() -> eTag + "+" + modifiedAt);
        }
    }

    /** Bytes that nobody changes. */
    final class Content {
        private final byte[] bytes;

        public Content(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        /** A copy. */
        public byte[] bytes() {
            return bytes.clone();
        }
    }
}

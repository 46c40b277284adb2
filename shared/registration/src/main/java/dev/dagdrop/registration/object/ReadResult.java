package dev.dagdrop.registration.object;

/** What reading an upload gave. */
public sealed interface ReadResult {
    /** The content, whole. */
    final class Content implements ReadResult {
        private final byte[] bytes;

        public Content(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** More than the reader was to take. */
    record TooLarge(long size) implements ReadResult {}

    /** Deleted or overwritten before it was read. */
    record Gone(String reason) implements ReadResult {}
}

package dev.dagdrop.registration.event;

/** How an envelope writes an object's key. */
enum KeyEncoding {
    /** S3's own notifications: percent-encoded UTF-8 with {@code +} for a space. */
    URL,
    /** EventBridge: as it is. */
    PLAIN
}

package dev.dagdrop.registration.notice;

import java.util.Map;

/**
 * One message, ready to publish.
 *
 * @param subject printable ASCII, 1 to 100 characters, one line
 * @param text for people: the body of an email
 * @param document for programs: one JSON document
 * @param attributes the SNS message attributes that filter policies see, all of type String and none empty
 */
public record Notice(String subject, String text, String document, Map<String, String> attributes) {
    private static final int STORED_BYTES = 2_048;

    public Notice {
        attributes = Map.copyOf(attributes);
    }

    /**
     * The same, short enough to be stored in a record: what the record keeps until it is published, and is published
     * itself only where the invocation ended in between.
     */
    public Notice shortened() {
        return Utf8.bytes(text) + Utf8.bytes(document) <= 2 * STORED_BYTES
                ? this
                : new Notice(
                        subject,
                        Utf8.shortened(text, STORED_BYTES),
                        NoticeDocument.shortened(document, attributes, STORED_BYTES),
                        attributes);
    }
}

package dev.dagdrop.registration.notice;

import java.util.Map;

/**
 * One message about one upload, ready to publish.
 *
 * @param subject printable ASCII, 1 to 100 characters, one line
 * @param text for people: the body of an email
 * @param document for programs: one JSON document
 * @param attributes the SNS message attributes that filter policies see, all of type String and none empty
 */
public record Notice(String subject, String text, String document, Map<String, String> attributes) {
    public Notice {
        attributes = Map.copyOf(attributes);
    }
}

package dev.dagdrop.standins.sns;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One message SNS accepted.
 *
 * @param messageId the id it was given
 * @param topicArn where it was published
 * @param subject its subject, if it has one
 * @param bodies its text by protocol; {@code default} is always there
 * @param attributes its message attributes by name
 * @param at when it was accepted
 * @param deliveries who got it, filter policies applied
 */
public record PublishedMessage(
        String messageId,
        String topicArn,
        Optional<String> subject,
        Map<String, String> bodies,
        Map<String, MessageAttribute> attributes,
        Instant at,
        List<SnsDelivery> deliveries) {

    /** Keeps its own copies. */
    public PublishedMessage {
        bodies = Map.copyOf(bodies);
        attributes = Map.copyOf(attributes);
        deliveries = List.copyOf(deliveries);
    }

    /** The text a protocol gets: its own, else the default. */
    public String body(String protocol) {
        return body(bodies, protocol);
    }

    static String body(Map<String, String> bodies, String protocol) {
        String own = bodies.get(protocol);
        return own != null ? own : String.valueOf(bodies.get(PublishRules.DEFAULT));
    }

    /** The text for every protocol without one of its own. */
    public String body() {
        return body(PublishRules.DEFAULT);
    }
}

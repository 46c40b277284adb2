package dev.dagdrop.registration.event;

import java.time.Instant;
import java.util.Optional;

/**
 * What an event tells about its origin. It goes into the log; only the account is compared with anything.
 *
 * @param at when it happened
 * @param account the account it happened in; only EventBridge tells
 * @param eventName what happened, {@code ObjectCreated:Put} say
 * @param versionId the object version it is about
 * @param sequencer its place among the events of its key
 * @param principal the principal that caused it, as S3 or EventBridge names it
 */
public record EventOrigin(
        Optional<Instant> at,
        Optional<String> account,
        Optional<String> eventName,
        Optional<String> versionId,
        Optional<String> sequencer,
        Optional<String> principal) {
    /** Lambda's own deserializer gives an empty text for a member that is empty, and null for one that is missing. */
    public EventOrigin {
        versionId = versionId.filter(id -> !id.isEmpty());
        sequencer = sequencer.filter(place -> !place.isEmpty());
        principal = principal.filter(who -> !who.isEmpty());
    }

    private static final EventOrigin UNKNOWN = new EventOrigin(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The origin of an event that says nothing. */
    public static EventOrigin unknown() {
        return UNKNOWN;
    }
}

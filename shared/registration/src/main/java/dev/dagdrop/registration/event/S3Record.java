package dev.dagdrop.registration.event;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The members of an S3 event that matter here, as they stood in whichever envelope.
 *
 * @param encoding how the envelope writes the key
 * @param eventName what happened, {@code ObjectCreated:Put} say
 * @param origin what the envelope says besides
 */
record S3Record(KeyEncoding encoding, String eventName, Origin origin, Optional<String> bucket, Optional<String> key) {
    /** The beginnings of the names of events after which a key may hold something else than before. */
    private static final List<String> CHANGES = List.of(
            "ObjectCreated:", "ObjectRemoved:", "ObjectRestore:Completed", "LifecycleExpiration:", HintMessage.EVENT);

    ObjectEvent toEvent() {
        try {
            return CHANGES.stream().anyMatch(eventName::startsWith)
                    ? new ObjectEvent.Hint(require(bucket, "bucket name"), decodedKey(), origin)
                    : new ObjectEvent.Other(eventName, bucket.orElse(""), key.orElse(""));
        } catch (IllegalArgumentException e) {
            return new ObjectEvent.Undecodable("a record cannot be used: " + e.getMessage());
        }
    }

    private String decodedKey() {
        String written = require(key, "object key");
        return switch (encoding) {
            case PLAIN -> written;
            case URL -> URLDecoder.decode(written, StandardCharsets.UTF_8);
        };
    }

    private static String require(Optional<String> member, String what) {
        return member.filter(text -> !text.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("it has no " + what));
    }
}

package dev.dagdrop.registration.event;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The members of an S3 event that matter here, whatever its envelope.
 *
 * @param encoding how the envelope writes the key
 * @param eventName what happened, {@code ObjectCreated:Put} say; empty where the record does not tell
 * @param origin what the envelope says besides
 */
record S3Record(
        KeyEncoding encoding, String eventName, EventOrigin origin, Optional<String> bucket, Optional<String> key) {
    /** The beginnings of the names of events after which a key may hold something else than before. */
    private static final List<String> CHANGES = List.of(
            "ObjectCreated:", "ObjectRemoved:", "ObjectRestore:Completed", "LifecycleExpiration:", HintMessage.EVENT);

    /** How URLDecoder writes bytes that are not UTF-8, and how S3 writes a key that really holds that character. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final String ENCODED_REPLACEMENT = "%EF%BF%BD";

    ObjectEvent toEvent() {
        try {
            if (eventName.isEmpty()) {
                throw new IllegalArgumentException("it has no event name");
            }
            return CHANGES.stream().anyMatch(eventName::startsWith)
                    ? new ObjectEvent.Hint(require(bucket, "bucket name"), decodedKey(), origin)
                    : new ObjectEvent.OtherEvent(eventName, require(bucket, "bucket name"), key.orElse(""));
        } catch (IllegalArgumentException e) {
            return new ObjectEvent.UndecodableRecord("a record cannot be used: " + e.getMessage());
        }
    }

    /** S3 has no key with half a surrogate pair. It would be read as another key, and so under the wrong name. */
    private String decodedKey() {
        String written = require(key, "object key");
        String decoded = switch (encoding) {
            case PLAIN -> written;
            case URL -> urlDecoded(written);
        };
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(decoded)) {
            throw new IllegalArgumentException("its object key is not Unicode");
        }
        return decoded;
    }

    private static String urlDecoded(String written) {
        String decoded;
        try {
            decoded = URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("its object key is not URL-encoded", e);
        }
        boolean expected = written.indexOf(REPLACEMENT) >= 0
                || written.toUpperCase(Locale.ROOT).contains(ENCODED_REPLACEMENT);
        if (decoded.indexOf(REPLACEMENT) >= 0 && !expected) {
            throw new IllegalArgumentException("its object key is not UTF-8");
        }
        return decoded;
    }

    private static String require(Optional<String> member, String what) {
        return member.filter(text -> !text.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("it has no " + what));
    }
}

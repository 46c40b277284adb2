package dev.dagdrop.definition.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the plain values of one document are, each looked at once: keys and operators occur in it again with every task, and
 * a tree that holds each of them once is smaller by a quarter.
 */
final class PlainTextCache {
    /** Whatever repeats begins to do so early; a document of nothing but different values is not kept twice. */
    private static final int MOST = 1_000;

    /** Longer ones rarely repeat. */
    private static final int LONGEST = 100;

    private final Map<String, PlainText> texts = new HashMap<>();

    /**
     * A plain value.
     *
     * @param ascii the characters it may have
     * @param looks what it is for the loader when nothing else says so
     */
    record PlainText(String value, AsciiSet ascii, ScalarType looks) {}

    /** What is known of a value that was there before. */
    Optional<PlainText> find(String value) {
        return value.length() > LONGEST ? Optional.empty() : Optional.ofNullable(texts.get(value));
    }

    /** Keeps what is known of a value. */
    void keep(PlainText text) {
        if (text.value.length() <= LONGEST && texts.size() < MOST) {
            texts.put(text.value, text);
        }
    }
}

package dev.dagdrop.profile.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one place of a profile may hold. */
public sealed interface Shape {
    /** What it is for, one sentence. */
    String description();

    /**
     * A text.
     *
     * @param least its fewest characters
     * @param most its most characters
     * @param pattern what all of it looks like, in the regular expressions that Java and JSON Schema have in common
     * @param allowed the texts it can be; empty where others can be too
     */
    record TextShape(String description, int least, int most, Optional<String> pattern, List<String> allowed)
            implements Shape {
        /** Keeps its own copy. */
        public TextShape {
            allowed = List.copyOf(allowed);
        }
    }

    /** A whole number from 1. */
    record NumberShape(String description) implements Shape {}

    /**
     * A list of texts, none of them twice.
     *
     * @param least its fewest items
     * @param most its most items
     */
    record TextListShape(String description, TextShape item, int least, int most) implements Shape {}

    /**
     * A mapping with known keys.
     *
     * @param members what each key holds, in the order they are best written in
     * @param required the keys that must be there
     */
    record FieldsShape(String description, Map<String, Shape> members, List<String> required) implements Shape {
        /** The members keep their order, so they are not copied; {@link ProfileShape} hands out unmodifiable ones. */
        public FieldsShape {
            required = List.copyOf(required);
        }
    }

    /**
     * A mapping with keys of the team's own.
     *
     * @param key what a key looks like
     * @param value what each holds
     * @param most its most entries
     */
    record EntriesShape(String description, TextShape key, Shape value, int most) implements Shape {}
}

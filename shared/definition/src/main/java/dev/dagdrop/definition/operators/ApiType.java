package dev.dagdrop.definition.operators;

import java.util.List;
import java.util.Map;

/** What an AWS API takes at one place of a request. */
public sealed interface ApiType {
    /** A single value. */
    enum Simple implements ApiType {
        TEXT('s', "a string"),
        INTEGER('i', "an integer"),
        NUMBER('f', "a number"),
        BOOLEAN('b', "a boolean"),
        DATE('d', "a date"),
        BYTES('x', "bytes"),
        ANYTHING('*', "anything");

        private final char letter;
        private final String description;

        Simple(char letter, String description) {
            this.letter = letter;
            this.description = description;
        }

        /** The type in words, with its article. */
        public String description() {
            return description;
        }

        static Simple of(char letter) {
            for (Simple type : values()) {
                if (type.letter == letter) {
                    return type;
                }
            }
            throw new IllegalArgumentException("No type has the letter " + letter);
        }
    }

    /**
     * One of few texts.
     *
     * @param values all it takes
     */
    record Enumeration(List<String> values) implements ApiType {
        /** Keeps its own copy. */
        public Enumeration {
            values = List.copyOf(values);
        }
    }

    /**
     * Members of certain names.
     *
     * @param members the reference to each member's type, by name
     * @param required the members without which there is no request
     */
    record Structure(Map<String, String> members, List<String> required) implements ApiType {
        /** Keeps its own copies. */
        public Structure {
            members = Map.copyOf(members);
            required = List.copyOf(required);
        }
    }

    /**
     * A list.
     *
     * @param item the reference to the type of its items
     */
    record Items(String item) implements ApiType {}

    /**
     * A mapping from any text.
     *
     * @param value the reference to the type of its values
     */
    record Values(String value) implements ApiType {}
}

package dev.dagdrop.definition.operators;

/** A kind of value that an argument takes. */
public enum ValueKind {
    TEXT('s', "a string"),
    FLAG('b', "a boolean"),
    INTEGER('i', "an integer"),
    NUMBER('f', "a number"),
    MAPPING('m', "a mapping"),
    LIST('l', "a list"),
    DURATION('t', "a duration"),
    DATE('d', "a date");

    private final char letter;
    private final String words;

    ValueKind(char letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /** The kind in words of a data engineer. */
    public String words() {
        return words;
    }

    /**
     * The kind that a letter of the catalogue means.
     *
     * @throws IllegalArgumentException when it means none
     */
    static ValueKind of(char letter) {
        for (ValueKind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of value has the letter " + letter);
    }
}

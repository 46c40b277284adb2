package dev.dagdrop.definition.yaml;

/** Walks over a short text by character classes: what a regular expression would do, without loading one. */
final class CharacterCursor {
    private final String text;
    private int at;

    CharacterCursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** Moves over one of these characters, if one is next. */
    boolean oneOf(String characters) {
        if (atEnd() || characters.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        at++;
        return true;
    }

    /** Moves over these characters as long as they last, and tells how many there were. */
    int many(String characters) {
        int start = at;
        while (oneOf(characters)) {
            // oneOf moves on.
        }
        return at - start;
    }

    /** Moves over that many ASCII digits at most, and tells whether there were enough. */
    boolean digits(int least, int most) {
        int start = at;
        while (at - start < most && oneOf("0123456789")) {
            // oneOf moves on.
        }
        return at - start >= least;
    }

    /** Moves over a text, if it is next. */
    boolean word(String word) {
        if (!text.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        return true;
    }

    /** Whether one of these characters is next. */
    boolean peek(String characters) {
        return !atEnd() && characters.indexOf(text.charAt(at)) >= 0;
    }
}

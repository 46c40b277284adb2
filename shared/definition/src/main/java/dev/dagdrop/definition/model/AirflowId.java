package dev.dagdrop.definition.model;

import dev.dagdrop.definition.finding.Visible;
import java.text.Normalizer;

/**
 * What Airflow takes as the id of a DAG or a task, which is the same: {@code ^[\w.-]+$} and 250 characters. Python's
 * {@code \w} is every letter, digit and number of any script and the underscore, but no combining mark.
 */
public final class AirflowId {
    /** In code points. */
    public static final int LONGEST = 250;

    /** {@code validate_key}. */
    public static final String SOURCE =
            "https://github.com/apache/airflow/blob/3.0.6/task-sdk/src/airflow/sdk/definitions/_internal/node.py";

    private AirflowId() {}

    /** How many characters it has, as Python counts them. */
    public static int length(String id) {
        return id.codePointCount(0, id.length());
    }

    /** Where the first character is that Airflow refuses; -1 where there is none. */
    public static int firstRefused(String id) {
        for (int i = 0; i < id.length(); i += Character.charCount(id.codePointAt(i))) {
            if (!isTaken(id.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the first character is that Airflow takes and other readers may not; -1 where there is none. */
    public static int firstForeign(String id) {
        for (int i = 0; i < id.length(); i += Character.charCount(id.codePointAt(i))) {
            if (id.codePointAt(i) > '~' && isTaken(id.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The id with letters and their marks as one character, and an underscore in place of all that Airflow refuses. */
    public static String repaired(String id) {
        StringBuilder repaired = new StringBuilder(id.length());
        Normalizer.normalize(id, Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> repaired.appendCodePoint(isTaken(c) ? c : '_'));
        return repaired.toString();
    }

    /** The character that begins at this char, as a message names it. */
    public static String named(String id, int at) {
        int character = id.codePointAt(at);
        boolean mark = Character.getType(character) == Character.NON_SPACING_MARK;
        return mark ? "the combining mark U+%04X".formatted(character) : Visible.quote(Character.toString(character));
    }

    private static boolean isTaken(int c) {
        if (c <= '~') {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            return letter || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }
}

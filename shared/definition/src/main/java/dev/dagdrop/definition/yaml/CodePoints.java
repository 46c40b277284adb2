package dev.dagdrop.definition.yaml;

import java.util.Arrays;

/** A text by its code points, which is what YAML and the positions of findings count in. */
final class CodePoints {
    private final String text;
    private final int[] codePoints;
    private final boolean printable;

    private CodePoints(String text, int[] codePoints, boolean printable) {
        this.text = text;
        this.codePoints = codePoints;
        this.printable = printable;
    }

    /** The code points of a text. */
    static CodePoints of(String text) {
        int[] codePoints = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); count++) {
            int codePoint = text.codePointAt(i);
            codePoints[count] = codePoint;
            i += Character.charCount(codePoint);
        }
        int[] all = count == codePoints.length ? codePoints : Arrays.copyOf(codePoints, count);
        return new CodePoints(text, all, false);
    }

    /** The code points of a text of ASCII characters alone, as nearly every definition is: they are its bytes. */
    static CodePoints ofAscii(String text, byte[] bytes, int start) {
        int[] codePoints = new int[text.length()];
        boolean printable = true;
        for (int i = 0; i < codePoints.length; i++) {
            int codePoint = bytes[start + i];
            codePoints[i] = codePoint;
            if (codePoint < ' ' ? codePoint != '\n' : codePoint > '~') {
                printable = false;
            }
        }
        return new CodePoints(text, codePoints, printable);
    }

    /** Whether it is known that there is nothing but printable ASCII characters and line feeds, not even a tab. */
    boolean isPrintableAscii() {
        return printable;
    }

    int length() {
        return codePoints.length;
    }

    /** The code point at a place; 0 beyond the end. */
    int at(int index) {
        return index < codePoints.length ? codePoints[index] : 0;
    }

    /** The text from one code point to another, or to its end where that comes first. */
    String slice(int start, int end) {
        int last = Math.min(end, codePoints.length);
        // Without surrogate pairs, code points and chars are counted alike, and a string is quickest cut from a string.
        return codePoints.length == text.length()
                ? text.substring(start, last)
                : new String(codePoints, start, last - start);
    }

    /** All of them, for the parser's messages; not to be changed. */
    int[] array() {
        return codePoints;
    }
}

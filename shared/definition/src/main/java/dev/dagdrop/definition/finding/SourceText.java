package dev.dagdrop.definition.finding;

import java.util.Arrays;

/** The decoded text of a definition and its lines, for everything that points into it. */
public final class SourceText {
    private static final SourceText ABSENT = of("");

    private final String text;
    /** Where each line starts, in chars, and the end of the text behind the last. */
    private final int[] lineStarts;
    /** The same in code points; the same array where the text has no surrogate pair. */
    private final int[] lineStartCodePoints;
    /** Which code points take two chars; empty where none does. */
    private final int[] pairs;

    private SourceText(String text, int[] codePoints) {
        this.text = text;
        this.lineStartCodePoints = findLineStarts(codePoints);
        this.pairs = findPairs(codePoints, text.length() - codePoints.length);
        this.lineStarts = countChars(lineStartCodePoints, pairs);
    }

    /**
     * The source of a file that was read.
     *
     * @param text the decoded text, without a byte order mark
     */
    public static SourceText of(String text) {
        return new SourceText(text, text.codePoints().toArray());
    }

    /**
     * The source of a file that was read, where its code points are at hand.
     *
     * @param text the decoded text, without a byte order mark
     * @param codePoints all its code points
     */
    public static SourceText of(String text, int[] codePoints) {
        return new SourceText(text, codePoints);
    }

    /** The source of a definition that was never read, because it is too large. */
    public static SourceText absent() {
        return ABSENT;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** How many lines there are; a text that ends with a line feed has an empty last line. */
    public int lineCount() {
        return lineStarts.length - 1;
    }

    /**
     * One line without its line break.
     *
     * @param number the line, from 1; beyond the last line the answer is empty
     */
    public String line(int number) {
        if (number < 1 || number > lineCount()) {
            return "";
        }
        int start = lineStarts[number - 1];
        return text.substring(start, endOfLine(number));
    }

    /**
     * Where a place of a line is in the text, in chars; the end of the line where the line is shorter.
     *
     * @param number the line, from 1 to {@link #lineCount}
     * @param column the column, from 1, in code points
     */
    public int offset(int number, int column) {
        int codePoint = lineStartCodePoints[number - 1] + column - 1;
        int found = Arrays.binarySearch(pairs, codePoint);
        int pairsBefore = found >= 0 ? found : -found - 1;
        return Math.min(codePoint + pairsBefore, endOfLine(number));
    }

    /**
     * The position of a stretch of the text, cut at the end of its first line.
     *
     * @param start its first code point, from 0
     * @param end the code point behind its last
     */
    public Position span(int start, int end) {
        int found = Arrays.binarySearch(lineStartCodePoints, 0, lineCount(), start);
        return spanOn(found >= 0 ? found : -found - 2, start, end);
    }

    /**
     * The same, quicker where the line is known already.
     *
     * @param likelyLine the line it probably begins on, from 0; any number gives the right answer
     */
    public Position span(int start, int end, int likelyLine) {
        boolean onIt = likelyLine < lineCount()
                && start >= lineStartCodePoints[likelyLine]
                && start < lineStartCodePoints[likelyLine + 1];
        return onIt ? spanOn(likelyLine, start, end) : span(start, end);
    }

    private Position spanOn(int line, int start, int end) {
        int column = start - lineStartCodePoints[line];
        int next = lineStartCodePoints[line + 1];
        // A line break has two characters at most.
        int last = end + 2 <= next ? end : Math.min(end, next - (lineStarts[line + 1] - endOfLine(line + 1)));
        return new Position(line + 1, column + 1, Math.max(1, last - start));
    }

    /** The first code point of a position, from 0. */
    public int codePoint(Position position) {
        return lineStartCodePoints[position.line() - 1] + position.column() - 1;
    }

    /**
     * The end of a line without its line break, in chars.
     *
     * @param number the line, from 1 to {@link #lineCount}
     */
    public int endOfLine(int number) {
        int start = lineStarts[number - 1];
        int end = lineStarts[number];
        if (end > start && number < lineCount() && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > start && number < lineCount() && text.charAt(end - 1) == '\r') {
            end--;
        }
        return end;
    }

    private static int[] findLineStarts(int[] text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length; i++) {
            int c = text[i];
            // One comparison decides nearly every character.
            if (c <= '\r' && (c == '\n' || (c == '\r' && (i + 1 == text.length || text[i + 1] != '\n')))) {
                if (count + 1 >= starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                }
                starts[count++] = i + 1;
            }
        }
        int[] all = Arrays.copyOf(starts, count + 1);
        all[count] = text.length;
        return all;
    }

    private static int[] findPairs(int[] text, int number) {
        int[] pairs = new int[number];
        int count = 0;
        for (int i = 0; count < number; i++) {
            if (Character.isSupplementaryCodePoint(text[i])) {
                pairs[count++] = i;
            }
        }
        return pairs;
    }

    /** The chars before each place that is counted in code points. */
    private static int[] countChars(int[] places, int[] pairs) {
        if (pairs.length == 0) {
            return places;
        }
        int[] chars = new int[places.length];
        int before = 0;
        for (int i = 0; i < places.length; i++) {
            while (before < pairs.length && pairs[before] < places[i]) {
                before++;
            }
            chars[i] = places[i] + before;
        }
        return chars;
    }
}

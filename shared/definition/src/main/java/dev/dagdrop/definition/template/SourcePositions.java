package dev.dagdrop.definition.template;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.ScalarStyle;
import dev.dagdrop.definition.yaml.YamlScalar;

/**
 * Finds the position of a part of a value in the source, whatever the value's style: it walks over value and source side by
 * side, and takes any white space in one for any in the other, as lines may be folded. Places asked for in rising order
 * cost one walk altogether.
 */
public final class SourcePositions {
    /** Beyond this many steps back a value is a trap for the reader, not a template. */
    private static final int MOST_RESTARTS = 50;

    private final YamlScalar scalar;
    private final SourceText source;
    private final boolean escapes;
    private final String text;
    private int line;
    private int lineEnd;
    private int at;
    /** The walk begins with the first question: most values are never asked for. */
    private int reached = Integer.MAX_VALUE;

    private boolean lost;
    private int restarts;
    /** Up to where the line's columns are counted, and how many they are. */
    private int counted;

    private int columns;

    SourcePositions(YamlScalar scalar, SourceText source) {
        this.scalar = scalar;
        this.source = source;
        this.text = source.text();
        this.escapes = scalar.style() == ScalarStyle.DOUBLE_QUOTED;
    }

    /**
     * The position of a part that begins with something visible, cut at the end of its first line; the whole value where
     * it cannot be found.
     *
     * @param start the part's first char in the value, from 0
     * @param end the char behind its last
     */
    public Position of(int start, int end) {
        if (start < reached) {
            if (restarts > MOST_RESTARTS) {
                return scalar.position();
            }
            restarts++;
            restart();
        }
        walk(start);
        skipSpace();
        int firstLine = line;
        int firstEnd = lineEnd;
        int column = column();
        int from = at;
        walk(end);
        if (lost || from >= firstEnd) {
            return scalar.position();
        }
        int to = line == firstLine ? Math.min(at, firstEnd) : firstEnd;
        return new Position(firstLine, column, Math.max(1, text.codePointCount(from, Math.max(from, to))));
    }

    private void restart() {
        reached = 0;
        lost = false;
        Position start = scalar.position();
        goTo(start.line(), start.column());
        skipProperties();
        switch (scalar.style()) {
            case PLAIN -> {}
            case SINGLE_QUOTED, DOUBLE_QUOTED -> at++;
            case LITERAL, FOLDED -> nextLine();
        }
    }

    /** A tag and an anchor stand before the value. */
    private void skipProperties() {
        while (at < lineEnd && (text.charAt(at) == '!' || text.charAt(at) == '&')) {
            while (at < lineEnd && !CodeLexer.isSpace(text.charAt(at))) {
                at++;
            }
            skipSpace();
        }
    }

    private void walk(int target) {
        String value = scalar.value();
        while (reached < target && !lost) {
            if (CodeLexer.isSpace(value.charAt(reached))) {
                reached++;
            } else {
                skipSpace();
                match(value);
            }
        }
    }

    private void match(String value) {
        if (at >= lineEnd) {
            lost = true;
            return;
        }
        char c = text.charAt(at);
        if (escapes && c == '\\') {
            int length = escapeLength(at);
            // Only an escape of eight digits makes two chars.
            reached += length == 10 && Character.isHighSurrogate(value.charAt(reached)) ? 2 : 1;
            at = Math.min(lineEnd, at + length);
            return;
        }
        lost = c != value.charAt(reached);
        at += c == '\'' && scalar.style() == ScalarStyle.SINGLE_QUOTED ? 2 : 1;
        reached++;
    }

    /** Moves to the next visible character, over the ends of lines. */
    private void skipSpace() {
        while (!lost) {
            if (at >= lineEnd) {
                nextLine();
            } else if (CodeLexer.isSpace(text.charAt(at))) {
                at++;
            } else if (escapes && text.charAt(at) == '\\' && isEscapedSpace(at)) {
                at += escapeLength(at);
            } else {
                return;
            }
        }
    }

    /** The column of the place reached; counted on from the last one asked for, as lines can be long. */
    private int column() {
        int end = Math.min(at, lineEnd);
        columns += text.codePointCount(Math.min(counted, end), end);
        counted = end;
        return columns + 1;
    }

    private void goTo(int line, int column) {
        this.line = line;
        lineEnd = source.endOfLine(line);
        at = source.offset(line, column);
        counted = at;
        columns = column - 1;
    }

    private void nextLine() {
        if (line >= source.lineCount()) {
            lost = true;
            return;
        }
        goTo(line + 1, 1);
    }

    private boolean isEscapedSpace(int backslash) {
        return backslash + 1 >= lineEnd || " \tntvfrNLP_".indexOf(text.charAt(backslash + 1)) >= 0;
    }

    private int escapeLength(int backslash) {
        if (backslash + 1 >= lineEnd) {
            return 1;
        }
        return switch (text.charAt(backslash + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }
}

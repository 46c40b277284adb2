package dev.dagdrop.definition.template;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.ScalarStyle;
import dev.dagdrop.definition.yaml.YamlScalar;

/**
 * Finds where a part of a value stands in the source, whatever the value's style: it walks over value and source side by
 * side, and takes any white space in one for any in the other, as lines may be folded. Places asked for in rising order
 * cost one walk altogether.
 */
public final class Places {
    private final YamlScalar scalar;
    private final SourceText source;
    private final boolean escapes;
    private int line;
    private String text = "";
    private int at;
    private int reached;
    private boolean lost;
    /** How far the code points of one line are counted: counting from its start each time would be quadratic. */
    private int countedLine;

    private int countedTo;
    private int counted;

    Places(YamlScalar scalar, SourceText source) {
        this.scalar = scalar;
        this.source = source;
        this.escapes = scalar.style() == ScalarStyle.DOUBLE_QUOTED;
        restart();
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
            restart();
        }
        walk(start);
        skipSpace();
        int firstLine = line;
        String first = text;
        int from = at;
        walk(end);
        if (lost || from >= first.length()) {
            return scalar.position();
        }
        int to = line == firstLine ? Math.min(at, first.length()) : first.length();
        int column = codePoints(first, firstLine, from) + 1;
        return new Position(firstLine, column, Math.max(1, first.codePointCount(from, Math.max(from, to))));
    }

    private int codePoints(String ofLine, int number, int to) {
        if (number != countedLine || to < countedTo) {
            countedLine = number;
            countedTo = 0;
            counted = 0;
        }
        counted += ofLine.codePointCount(countedTo, to);
        countedTo = to;
        return counted;
    }

    private void restart() {
        reached = 0;
        lost = false;
        line = scalar.position().line();
        text = source.line(line);
        int column = scalar.position().column() - 1;
        at = text.offsetByCodePoints(0, Math.min(column, text.codePointCount(0, text.length())));
        skipProperties();
        switch (scalar.style()) {
            case PLAIN -> {}
            case SINGLE_QUOTED, DOUBLE_QUOTED -> at++;
            case LITERAL, FOLDED -> nextLine();
        }
    }

    /** A tag and an anchor stand before the value. */
    private void skipProperties() {
        while (at < text.length() && (text.charAt(at) == '!' || text.charAt(at) == '&')) {
            while (at < text.length() && !CodeScanner.isSpace(text.charAt(at))) {
                at++;
            }
            skipSpace();
        }
    }

    private void walk(int target) {
        String value = scalar.value();
        while (reached < target && !lost) {
            if (CodeScanner.isSpace(value.charAt(reached))) {
                reached++;
            } else {
                skipSpace();
                match(value);
            }
        }
    }

    private void match(String value) {
        if (at >= text.length()) {
            lost = true;
            return;
        }
        char c = text.charAt(at);
        if (escapes && c == '\\') {
            int length = escapeLength(at);
            // Only an escape of eight digits stands for two chars.
            reached += length == 10 && Character.isHighSurrogate(value.charAt(reached)) ? 2 : 1;
            at = Math.min(text.length(), at + length);
            return;
        }
        lost = c != value.charAt(reached);
        at += c == '\'' && scalar.style() == ScalarStyle.SINGLE_QUOTED ? 2 : 1;
        reached++;
    }

    /** Moves to the next visible character, over the ends of lines. */
    private void skipSpace() {
        while (!lost) {
            if (at >= text.length()) {
                nextLine();
            } else if (CodeScanner.isSpace(text.charAt(at))) {
                at++;
            } else if (escapes && text.charAt(at) == '\\' && isEscapedSpace(at)) {
                at += escapeLength(at);
            } else {
                return;
            }
        }
    }

    private void nextLine() {
        if (line >= source.lineCount()) {
            lost = true;
            return;
        }
        line++;
        text = source.line(line);
        at = 0;
    }

    private boolean isEscapedSpace(int backslash) {
        return backslash + 1 >= text.length() || " \tntvfrNLP_".indexOf(text.charAt(backslash + 1)) >= 0;
    }

    private int escapeLength(int backslash) {
        if (backslash + 1 >= text.length()) {
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

package dev.dagdrop.definition.yaml;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Constant;

/**
 * Hands SnakeYAML's scanner a text that is there as a whole. Its own reader copies the text piece by piece, looks at every
 * character once more and makes a new mark each time it is asked for one.
 */
final class TextReader extends StreamReader {
    private static final String NAME = "definition";

    private final CodePoints text;
    private final int[] codePoints;
    private int at;
    private int line;
    private int column;
    /** The mark of the place asked for last: a token mostly begins where the one before it ended. */
    private Mark mark;

    TextReader(CodePoints text) {
        super("");
        this.text = text;
        this.codePoints = text.array();
        this.mark = newMark();
    }

    @Override
    public Mark getMark() {
        if (mark.getIndex() != at) {
            mark = newMark();
        }
        return mark;
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        int end = Math.min(at + length, codePoints.length);
        while (at < end) {
            int codePoint = codePoints[at++];
            if (Constant.LINEBR.has(codePoint)
                    || (codePoint == '\r' && at < codePoints.length && codePoints[at] != '\n')) {
                line++;
                column = 0;
            } else if (codePoint != 0xFEFF) {
                column++;
            }
        }
    }

    @Override
    public int peek() {
        return peek(0);
    }

    @Override
    public int peek(int ahead) {
        int index = at + ahead;
        return index < codePoints.length ? codePoints[index] : 0;
    }

    @Override
    public String prefix(int length) {
        return length == 0 ? "" : text.slice(at, at + length);
    }

    /** The scanner asks only for what it has seen ahead, on one line. */
    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        at += length;
        column += length;
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return at;
    }

    @Override
    public int getIndex() {
        return at;
    }

    @Override
    public int getLine() {
        return line;
    }

    private Mark newMark() {
        return new Mark(NAME, at, line, column, codePoints, at);
    }
}

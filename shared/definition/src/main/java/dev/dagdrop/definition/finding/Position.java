package dev.dagdrop.definition.finding;

/**
 * A stretch of one line of a source. Lines end at a line feed, a carriage return or both, as editors count them.
 *
 * @param line the line, from 1
 * @param column the first character, from 1, counted in Unicode code points (a tab is one)
 * @param length how many code points it covers, at least 1; it never reaches beyond the line
 */
public record Position(int line, int column, int length) implements Comparable<Position> {
    /** The first character of a source. */
    public static final Position START = new Position(1, 1, 1);

    /**
     * Every number counts from 1.
     *
     * @throws IllegalArgumentException when a number is below 1
     */
    public Position {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException(
                    "Line, column and length count from 1, not " + line + ":" + column + "+" + length);
        }
    }

    @Override
    public int compareTo(Position other) {
        int byLine = Integer.compare(line, other.line);
        int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : Integer.compare(length, other.length);
    }

    /** The form editors and compilers understand: {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}

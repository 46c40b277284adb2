package dev.dagdrop.definition.finding;

/**
 * A line of source as a terminal can show it: tabs and control characters visible, long lines cut around the place.
 *
 * @param line what to print
 * @param offset where the place begins, in columns of the terminal
 * @param length how many columns it takes, at least 1
 */
record Snippet(String line, int offset, int length) {
    private static final int WIDTH = 100;
    private static final int LEAD = 40;
    private static final String CUT = "…";
    private static final String TAB = "→   ";

    /** The line of a place. It costs what is shown of the line, not what there is of it. */
    static Snippet of(SourceText source, Position position) {
        if (position.line() < 1 || position.line() > source.lineCount()) {
            return new Snippet("", 0, 1);
        }
        String text = source.text();
        int lineEnd = source.endOfLine(position.line());
        int place = source.offset(position.line(), position.column());
        int start = startOfWindow(source, position);
        int end = source.offset(position.line(), position.column() + position.length());
        StringBuilder shown = new StringBuilder(start > source.offset(position.line(), 1) ? CUT : "");
        int width = shown.length();
        int offset = -1;
        int length = 0;
        int at = start;
        while (at < lineEnd && (width < WIDTH || at <= place)) {
            int codePoint = text.codePointAt(at);
            if (at == place) {
                offset = width;
            }
            int columns = append(shown, codePoint);
            if (at >= place && at < end) {
                length += columns;
            }
            width += columns;
            at += Character.charCount(codePoint);
        }
        if (at < lineEnd) {
            shown.append(CUT);
        }
        return new Snippet(shown.toString().stripTrailing(), offset < 0 ? width : offset, Math.max(1, length));
    }

    /** The start of the line where it is short or the place is near; else some text before the place. */
    private static int startOfWindow(SourceText source, Position position) {
        int line = position.line();
        int lineStart = source.offset(line, 1);
        int place = source.offset(line, position.column());
        boolean fits = source.endOfLine(line) - lineStart <= WIDTH || position.column() - 1 < WIDTH - LEAD;
        return fits ? lineStart : source.text().offsetByCodePoints(place, -LEAD);
    }

    /** Appends one character as it can be shown, and tells how many columns it takes. */
    private static int append(StringBuilder shown, int codePoint) {
        if (codePoint == '\t') {
            shown.append(TAB);
            return TAB.length();
        }
        int before = shown.length();
        Visible.append(shown, codePoint);
        return Visible.isHidden(codePoint) ? shown.length() - before : columns(codePoint);
    }

    /** East Asian letters and emoji take two columns, combining marks none. */
    private static int columns(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF && codePoint != 0x303F)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }
}

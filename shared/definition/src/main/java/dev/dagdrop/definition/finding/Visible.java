package dev.dagdrop.definition.finding;

/** Makes text of unknown origin safe to print: what a terminal or a log would obey or hide is spelled out. */
public final class Visible {
    private static final int MAX_QUOTED = 60;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Visible() {}

    /** The text on one line, with control characters as YAML escapes ({@code \n}, {@code \u001b}). */
    public static String text(String raw) {
        int plain = plainPrefix(raw);
        if (plain == raw.length()) {
            return raw;
        }
        StringBuilder visible = new StringBuilder(raw.length() + 16).append(raw, 0, plain);
        for (int i = plain; i < raw.length(); ) {
            int codePoint = raw.codePointAt(i);
            append(visible, codePoint);
            i += Character.charCount(codePoint);
        }
        return visible.toString();
    }

    /** As {@link #text}, but line feeds stay. */
    public static String lines(String raw) {
        if (raw.indexOf('\n') < 0) {
            return text(raw);
        }
        StringBuilder visible = new StringBuilder(raw.length() + 16);
        int start = 0;
        for (int end = raw.indexOf('\n'); end >= 0; end = raw.indexOf('\n', start)) {
            visible.append(text(raw.substring(start, end))).append('\n');
            start = end + 1;
        }
        return visible.append(text(raw.substring(start))).toString();
    }

    /** The text in double quotes, cut after 60 characters, for use inside a message. */
    public static String quote(String raw) {
        return '"' + text(cut(raw)) + '"';
    }

    /** The text, cut after 60 characters with an ellipsis. */
    public static String cut(String raw) {
        return cut(raw, MAX_QUOTED);
    }

    /** The text, cut after so many characters with an ellipsis, which is the last of them. */
    public static String cut(String raw, int characters) {
        if (raw.length() <= characters || raw.codePointCount(0, raw.length()) <= characters) {
            return raw;
        }
        return raw.substring(0, raw.offsetByCodePoints(0, characters - 1)) + '…';
    }

    /** Whether a character is obeyed or hidden rather than shown. */
    static boolean isHidden(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> codePoint != ZERO_WIDTH_JOINER && codePoint != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }

    /** The character itself, or its YAML escape where it is hidden. */
    static void append(StringBuilder visible, int codePoint) {
        if (!isHidden(codePoint)) {
            visible.appendCodePoint(codePoint);
            return;
        }
        switch (codePoint) {
            case '\n' -> visible.append("\\n");
            case '\r' -> visible.append("\\r");
            case '\t' -> visible.append("\\t");
            default -> visible.append(escape(codePoint));
        }
    }

    private static String escape(int codePoint) {
        boolean narrow = Character.isBmpCodePoint(codePoint);
        String digits = Integer.toHexString(codePoint);
        return (narrow ? "\\u" : "\\U") + "0".repeat((narrow ? 4 : 8) - digits.length()) + digits;
    }

    private static int plainPrefix(String raw) {
        int i = 0;
        while (i < raw.length() && raw.charAt(i) >= ' ' && raw.charAt(i) < 0x7F) {
            i++;
        }
        return i;
    }
}

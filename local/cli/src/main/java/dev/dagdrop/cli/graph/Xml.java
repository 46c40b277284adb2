package dev.dagdrop.cli.graph;

/** Text for XML. */
final class Xml {
    private Xml() {}

    /** The text with everything escaped that XML would read as markup, and without what XML 1.0 cannot hold. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> append(escaped, codePoint));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int codePoint) {
        switch (codePoint) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.appendCodePoint(isAllowed(codePoint) ? codePoint : '\uFFFD');
        }
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\t'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}

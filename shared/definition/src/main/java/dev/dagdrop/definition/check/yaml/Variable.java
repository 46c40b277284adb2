package dev.dagdrop.definition.check.yaml;

/**
 * A part of a text that Python's {@code os.path.expandvars} takes for an environment variable: {@code $NAME} or
 * <code>${NAME}</code>. What no variable can be called in practice, such as {@code $1}, is left out, and so is what Jinja
 * uses, such as <code>${{ params.x }}</code>.
 *
 * @param start its dollar sign, in chars from 0; -1 for none
 * @param end the char behind it
 * @param name the variable
 */
record Variable(int start, int end, String name) {
    private static final Variable NONE = new Variable(-1, -1, "");

    /** The first at or behind a place of the text. */
    static Variable next(String text, int from) {
        for (int start = text.indexOf('$', from); start >= 0; start = text.indexOf('$', start + 1)) {
            boolean braced = text.startsWith("{", start + 1);
            int nameStart = start + (braced ? 2 : 1);
            int nameEnd = endOfName(text, nameStart);
            boolean closed = !braced || text.startsWith("}", nameEnd);
            if (nameEnd > nameStart && closed) {
                return new Variable(start, nameEnd + (braced ? 1 : 0), text.substring(nameStart, nameEnd));
            }
        }
        return NONE;
    }

    boolean isNone() {
        return start < 0;
    }

    private static int endOfName(String text, int from) {
        int at = from;
        while (at < text.length() && isOfName(text.charAt(at), at == from)) {
            at++;
        }
        return at;
    }

    private static boolean isOfName(char c, boolean first) {
        boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
        return letter || (!first && c >= '0' && c <= '9');
    }
}

package dev.dagdrop.definition.yaml;

/**
 * A part of a text that Python's {@code os.path.expandvars} takes for an environment variable: {@code $NAME} or
 * <code>${NAME}</code>. What no variable can be called in practice, such as {@code $1}, is left out, and so is what Jinja
 * uses, such as <code>${{ params.x }}</code>.
 *
 * @param start its dollar sign, in chars from 0; -1 for none
 * @param end the char behind it
 * @param name the variable
 */
public record VariableReference(int start, int end, String name) {
    private static final int LONGEST_NAME = 1000;
    private static final VariableReference NONE = new VariableReference(-1, -1, "");

    /** The first at or behind a place of the text. */
    public static VariableReference next(String text, int from) {
        for (int start = text.indexOf('$', from); start >= 0; start = text.indexOf('$', start + 1)) {
            boolean braced = text.startsWith("{", start + 1);
            int nameStart = start + (braced ? 2 : 1);
            int nameEnd = endOfName(text, nameStart);
            boolean closed = !braced || text.startsWith("}", nameEnd);
            if (nameEnd > nameStart && closed) {
                return new VariableReference(start, nameEnd + (braced ? 1 : 0), text.substring(nameStart, nameEnd));
            }
        }
        return NONE;
    }

    /** Whether there is none. */
    public boolean isNone() {
        return start < 0;
    }

    /** Whether the loader completes a value by a variable first, so that its text is not known here. */
    public static boolean completes(YamlScalar scalar) {
        // It is asked for each alias of a value, and both can be many and long.
        return scalar.mayHave('$') && (scalar.written().length() > LONGEST_NAME || isInName(scalar.written()));
    }

    /**
     * The same for a value without quotes, of which a variable can make anything: a number, a list, nothing. In quotes it
     * stays text.
     */
    public static boolean decides(YamlNode value) {
        return value instanceof YamlScalar scalar && scalar.style() == ScalarStyle.PLAIN && completes(scalar);
    }

    /** Whether there is one in a name; what is longer than any name stays so, whatever follows. */
    public static boolean isInName(String name) {
        return !next(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, 0)
                .isNone();
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

package dev.dagdrop.profile.model;

/**
 * A name in which each {@code *} matches any characters, also none; all others match themselves.
 *
 * @param text as written
 */
public record Glob(String text) {
    private static final char ANY = '*';

    /** Whether it matches one name only. */
    public boolean isExact() {
        return text.indexOf(ANY) < 0;
    }

    /** How many characters match themselves. */
    public int literals() {
        return (int) text.chars().filter(c -> c != ANY).count();
    }

    /** Whether it matches this name. Takes time in proportion to both lengths at worst, whatever they hold. */
    public boolean matches(String name) {
        int at = 0;
        int in = 0;
        int star = -1;
        int resume = 0;
        while (in < name.length()) {
            if (at < text.length() && text.charAt(at) == ANY) {
                star = at++;
                resume = in;
            } else if (at < text.length() && text.charAt(at) == name.charAt(in)) {
                at++;
                in++;
            } else if (star >= 0) {
                at = star + 1;
                in = ++resume;
            } else {
                return false;
            }
        }
        while (at < text.length() && text.charAt(at) == ANY) {
            at++;
        }
        return at == text.length();
    }

    /** Whether it can match any name that begins with this and goes on. */
    public boolean canBeginWith(String start) {
        int star = text.indexOf(ANY);
        if (star < 0) {
            return text.startsWith(start) && text.length() > start.length();
        }
        String literal = text.substring(0, star);
        return literal.startsWith(start) || start.startsWith(literal);
    }

    @Override
    public String toString() {
        return text;
    }
}

package dev.dagdrop.cli.role;

import java.util.regex.Pattern;

/**
 * What is known of an argument, as a pattern of IAM: {@code *} for what only a run can tell.
 *
 * @param pattern such as {@code raw-*}
 * @param open whether a part of it is not known
 */
record NamePattern(String pattern, boolean open) {
    private static final Pattern SPECIAL = Pattern.compile("[*?]|\\$(?=\\{)");

    /** Something that is not known at all. */
    static final NamePattern UNKNOWN = new NamePattern("*", true);

    /** A literal text. */
    static NamePattern literal(String text) {
        return new NamePattern(escape(text), false);
    }

    /** IAM's way to write characters that it gives a meaning: an argument cannot widen the policy. */
    static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll("\\${$0}");
    }

    /** A copy with another pattern. */
    NamePattern with(String other) {
        return new NamePattern(other, open || other.endsWith("*"));
    }
}

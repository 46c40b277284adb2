package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.SourceText;

/**
 * Conceals credentials in a text that is no YAML, line by line: what follows the name of a secret, and what looks like one.
 * Letters and digits go, so that the rest still tells what is wrong with the syntax.
 */
final class BrokenSource {
    private static final int LONGEST_NAME = 200;

    private BrokenSource() {}

    static SourceText conceal(SourceText source) {
        StringBuilder text = new StringBuilder(CredentialPatterns.concealParts(source.text()));
        if (text.length() != source.text().length()) {
            // A star took the place of a character outside the Basic Multilingual Plane.
            return conceal(SourceText.of(text.toString()));
        }
        int block = -1;
        boolean pair = false;
        for (int number = 1; number <= source.lineCount(); number++) {
            int start = source.offset(number, 1);
            int end = source.endOfLine(number);
            int indent = indent(text, start, end);
            if (block >= 0 && (indent > block || start + indent == end)) {
                hide(text, start, end);
                continue;
            }
            block = -1;
            for (int colon = next(text, start, end); colon < end; colon = next(text, colon + 1, end)) {
                String key = word(text, start, colon);
                String value = text.substring(colon + 1, Math.min(end, colon + 1 + LONGEST_NAME));
                if (CredentialPatterns.isNameOfSecret(key) || (pair && key.equalsIgnoreCase("value"))) {
                    hide(text, colon + 1, end);
                    block = indent;
                    pair = false;
                    break;
                }
                pair |= CredentialPatterns.isKeyOfName(key) && CredentialPatterns.isNameOfSecret(firstWord(value));
            }
        }
        return text.toString().equals(source.text()) ? source : SourceText.of(text.toString());
    }

    private static int next(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != ':' && text.charAt(at) != '=') {
            at++;
        }
        return at;
    }

    /** The name before a colon. */
    private static String word(StringBuilder text, int lineStart, int colon) {
        int end = colon;
        while (end > lineStart && " \"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > lineStart && isOfName(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String firstWord(String text) {
        int start = 0;
        while (start < text.length() && !isOfName(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && isOfName(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private static int indent(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at - start;
    }

    private static void hide(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                text.setCharAt(i, Character.isSurrogate(c) ? c : 'x');
            }
        }
    }
}

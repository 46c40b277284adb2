package dev.dagdrop.definition.template;

import dev.dagdrop.definition.finding.OddCharacter;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.template.Token.Kind;

/** Reads one token of a template's code. */
final class CodeLexer {
    private CodeLexer() {}

    static Token next(String text, int at) throws TemplateException {
        char first = text.charAt(at);
        if (first == '\'' || first == '"') {
            return string(text, at);
        }
        if (isDigit(first)) {
            return number(text, at);
        }
        if (Character.isUnicodeIdentifierStart(first) || first == '_' || Character.isSurrogate(first)) {
            return name(text, at);
        }
        return symbol(text, at);
    }

    static boolean isSpace(char c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static Token string(String text, int start) throws TemplateException {
        char quote = text.charAt(start);
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote) {
                return new Token(Kind.STRING, text.substring(start + 1, i), start, i + 1);
            }
        }
        throw TemplateException.at(
                start,
                start + 1,
                "the quote " + quote + " is not closed",
                "Close the string with " + quote + " before the code ends.");
    }

    private static Token name(String text, int start) {
        int end = start + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return new Token(Kind.NAME, text.substring(start, end), start, end);
    }

    private static boolean isNamePart(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_') {
            return true;
        }
        return Character.isUnicodeIdentifierPart(c) || Character.isSurrogate(c);
    }

    /** Takes a little more for a number than Jinja does; numbers need no check here. */
    private static Token number(String text, int start) {
        boolean item = start > 0 && text.charAt(start - 1) == '.';
        int end = digits(text, start + 1);
        if (end == start + 1 && text.charAt(start) == '0' && end < text.length() && isBase(text.charAt(end))) {
            end = name(text, end).end();
            return new Token(Kind.INTEGER, text.substring(start, end), start, end);
        }
        Kind kind = Kind.INTEGER;
        if (!item && isFollowed(text, end, '.')) {
            end = digits(text, end + 1);
            kind = Kind.FLOAT;
        }
        if (!item && end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            boolean signed = end + 1 < text.length() && (text.charAt(end + 1) == '+' || text.charAt(end + 1) == '-');
            int sign = signed ? end + 1 : end;
            if (sign + 1 < text.length() && isDigit(text.charAt(sign + 1))) {
                end = digits(text, sign + 1);
                kind = Kind.FLOAT;
            }
        }
        return new Token(kind, text.substring(start, end), start, end);
    }

    private static boolean isBase(char c) {
        return "xXbBoO".indexOf(c) >= 0;
    }

    private static boolean isFollowed(String text, int at, char expected) {
        return at + 1 < text.length() && text.charAt(at) == expected && isDigit(text.charAt(at + 1));
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private static Token symbol(String text, int start) throws TemplateException {
        char first = text.charAt(start);
        char second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        boolean twin = (first == '/' || first == '*' || first == '=') && second == first;
        boolean comparison = (first == '!' || first == '<' || first == '>') && second == '=';
        if (twin || comparison) {
            return new Token(Kind.SYMBOL, text.substring(start, start + 2), start, start + 2);
        }
        if ("+-/*%~[](){}><=.:|,;".indexOf(first) >= 0) {
            return new Token(Kind.SYMBOL, String.valueOf(first), start, start + 1);
        }
        String odd = OddCharacter.first(String.valueOf(first), 0, OddCharacter.Group.QUOTE)
                .map(quote -> ": " + quote.name())
                .orElse("");
        throw TemplateException.at(
                start,
                start + 1,
                "unexpected character " + Visible.quote(String.valueOf(first)) + odd,
                odd.isEmpty() ? hint(first) : "Replace it and its partner by straight quotes, ' or \".");
    }

    private static String hint(char c) {
        return switch (c) {
            case '&' -> "Write \"and\" for &&.";
            case '!' -> "Write \"not\" for !.";
            case '$' -> "Write the variable without $, such as {{ params.bucket }}.";
            default -> "Remove it, or put the string it belongs to in quotes.";
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

package dev.dagdrop.definition.template;

import dev.dagdrop.definition.template.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Cuts a template into tokens as Jinja's lexer does with its standard delimiters; text, comments and raw blocks fall away. */
final class Lexer {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** The tokens, the last of kind {@link Kind#END}. */
    static List<Token> scan(String text) throws TemplateException {
        Lexer scanner = new Lexer(text);
        scanner.scanText();
        return scanner.tokens;
    }

    /** Whether a text may hold code at all. */
    static boolean mayHoldCode(String text) {
        for (int brace = text.indexOf('{');
                brace >= 0 && brace + 1 < text.length();
                brace = text.indexOf('{', brace + 1)) {
            char next = text.charAt(brace + 1);
            if (next == '{' || next == '%' || next == '#') {
                return true;
            }
        }
        return false;
    }

    private void scanText() throws TemplateException {
        while (at < text.length()) {
            int brace = text.indexOf('{', at);
            if (brace < 0 || brace + 1 >= text.length()) {
                break;
            }
            at = brace + 2;
            switch (text.charAt(brace + 1)) {
                case '{' -> scanCode(brace, Kind.PRINT_BEGIN, "}}");
                case '#' -> skipComment(brace);
                case '%' -> {
                    if (!skipRaw(brace)) {
                        scanCode(brace, Kind.TAG_BEGIN, "%}");
                    }
                }
                default -> at = brace + 1;
            }
        }
        tokens.add(new Token(Kind.END, "", text.length(), text.length()));
    }

    private void skipComment(int start) throws TemplateException {
        int end = text.indexOf("#}", at);
        if (end < 0 && isLast(at)) {
            at = text.length();
            return;
        }
        if (end < 0) {
            throw TemplateException.at(
                    start,
                    start + 2,
                    "the comment \"{#\" is not closed",
                    "Close the comment with \"#}\". For a literal \"{#\", as in a shell's ${#list[@]}, write {{ '{#' }}.");
        }
        at = end + 2;
    }

    /** Moves behind a raw block, if one begins here. */
    private boolean skipRaw(int start) throws TemplateException {
        int end = tagNamed("raw", start);
        if (end < 0) {
            return false;
        }
        for (int tag = text.indexOf("{%", end); tag >= 0; tag = text.indexOf("{%", tag + 2)) {
            int close = tagNamed("endraw", tag);
            if (close >= 0) {
                at = close;
                return true;
            }
        }
        if (isLast(end)) {
            at = text.length();
            return true;
        }
        throw TemplateException.at(start, end, "the raw block is not closed", "Close it with {% endraw %}.");
    }

    /** Whether nothing comes behind; Jinja takes a comment or a raw block that is opened there and never closed. */
    private boolean isLast(int from) {
        return from == text.length() || (from == text.length() - 1 && text.charAt(from) == '\n');
    }

    /** The end of a tag that is nothing but this name; -1 where it is another. */
    private int tagNamed(String name, int start) {
        int from = start + 2;
        if (from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+')) {
            from++;
        }
        from = skipSpace(from);
        if (!text.startsWith(name, from)) {
            return -1;
        }
        from = skipSpace(from + name.length());
        if (text.startsWith("-%}", from) || text.startsWith("+%}", from)) {
            return from + 3;
        }
        return text.startsWith("%}", from) ? from + 2 : -1;
    }

    private void scanCode(int start, Kind begin, String closing) throws TemplateException {
        tokens.add(new Token(begin, text.substring(start, at), start, at));
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        Deque<Token> brackets = new ArrayDeque<>();
        while (true) {
            at = skipSpace(at);
            if (at >= text.length()) {
                throw unclosed(start, closing, brackets);
            }
            if (brackets.isEmpty() && isClosing(closing)) {
                return;
            }
            Token token = CodeLexer.next(text, at);
            at = token.end();
            balance(token, brackets, closing);
            tokens.add(token);
        }
    }

    /** Moves behind the end of the code, if it is here. */
    private boolean isClosing(String closing) {
        boolean trims = text.charAt(at) == '-' || (text.charAt(at) == '+' && closing.equals("%}"));
        int from = trims ? at + 1 : at;
        if (!text.startsWith(closing, from)) {
            return false;
        }
        at = from + 2;
        Kind kind = closing.equals("}}") ? Kind.PRINT_END : Kind.TAG_END;
        tokens.add(new Token(kind, closing, from, at));
        return true;
    }

    private TemplateException unclosed(int start, String closing, Deque<Token> brackets) {
        String opening = text.substring(start, start + 2);
        if (brackets.isEmpty()) {
            return TemplateException.at(
                    start,
                    start + 2,
                    '"' + opening + "\" is not closed",
                    "Close it with \"" + closing + "\". For a literal \"" + opening + "\", write {{ '" + opening
                            + "' }}.");
        }
        Token bracket = brackets.peek();
        return TemplateException.at(
                bracket,
                '"' + bracket.text() + "\" is not closed within \"" + opening + '"',
                "Close it with \"" + closes(bracket.text()) + "\" before the \"" + closing + "\".");
    }

    private static void balance(Token token, Deque<Token> brackets, String closing) throws TemplateException {
        if (token.kind() != Kind.SYMBOL) {
            return;
        }
        switch (token.text()) {
            case "(", "[", "{" -> brackets.push(token);
            case ")", "]", "}" -> {
                if (brackets.isEmpty()) {
                    throw TemplateException.at(
                            token,
                            '"' + token.text() + "\" closes nothing",
                            token.text().equals("}")
                                    ? "End the code with \"" + closing + "\", both characters together."
                                    : "Remove it, or add the opening bracket.");
                }
                Token open = brackets.pop();
                String wanted = closes(open.text());
                if (!token.text().equals(wanted)) {
                    throw TemplateException.at(
                            token,
                            "unexpected \"" + token.text() + "\": \"" + open.text() + "\" is not closed",
                            "Close \"" + open.text() + "\" with \"" + wanted + "\" first.");
                }
            }
            default -> {
                // Other symbols open and close nothing.
            }
        }
    }

    private static String closes(String bracket) {
        return switch (bracket) {
            case "(" -> ")";
            case "[" -> "]";
            default -> "}";
        };
    }

    private int skipSpace(int from) {
        int next = from;
        while (next < text.length() && CodeLexer.isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }
}

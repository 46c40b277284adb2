package dev.dagdrop.definition.template;

import dev.dagdrop.definition.template.Token.Kind;
import java.util.List;
import java.util.Optional;

/** Walks over the tokens of a template. */
final class Tokens {
    private final List<Token> tokens;
    private int at;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peekSecond() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    /** Takes one token; the end stays. */
    Token next() {
        Token token = peek();
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }

    boolean isKind(Kind kind) {
        return peek().kind() == kind;
    }

    boolean isSymbol(String symbol) {
        return peek().isSymbol(symbol);
    }

    boolean isName(String name) {
        return peek().isName(name);
    }

    /** Takes a symbol, if it is next. */
    boolean skipSymbol(String symbol) {
        return skip(isSymbol(symbol));
    }

    /** Takes a word, if it is next. */
    boolean skipName(String name) {
        return skip(isName(name));
    }

    Token expectName(String what) throws TemplateException {
        if (!isKind(Kind.NAME)) {
            throw unexpected(what);
        }
        return next();
    }

    void expectSymbol(String symbol) throws TemplateException {
        if (!skipSymbol(symbol)) {
            throw unexpected('"' + symbol + '"');
        }
    }

    void expectWord(String word) throws TemplateException {
        if (!skipName(word)) {
            throw unexpected('"' + word + '"');
        }
    }

    /** The end of the print statement or the tag that is being read. */
    void expectEnd(Kind end) throws TemplateException {
        if (!isKind(end)) {
            String closing = end == Kind.PRINT_END ? "\"}}\"" : "\"%}\"";
            Optional<String> advice = advice(peek());
            throw TemplateException.at(
                    peek(),
                    "expected an operator or " + closing + ", not " + peek().shown(),
                    advice.orElse(
                            "Join the two values with an operator (\"~\" joins strings), or remove one of them."));
        }
        next();
    }

    TemplateException unexpected(String wanted) {
        return TemplateException.at(
                peek(),
                "expected " + wanted + ", not " + peek().shown(),
                advice(peek()).orElse("Write " + wanted + " here."));
    }

    private Optional<String> advice(Token token) {
        boolean behindText = at > 0 && tokens.get(at - 1).kind() == Kind.STRING;
        boolean text = token.kind() == Kind.STRING || token.kind() == Kind.NAME;
        if (behindText && text) {
            return Optional.of(
                    "The quote before it ends the string. Use the other kind of quote inside the string: '…\"…\"…'.");
        }
        return token.isSymbol(":")
                ? Optional.of("For literal braces, as in CloudFormation's {{resolve:…}}, quote them inside a template:"
                        + " {{ '{{resolve:…}}' }}.")
                : Optional.empty();
    }

    private boolean skip(boolean here) {
        if (here) {
            next();
        }
        return here;
    }
}

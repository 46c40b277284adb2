package dev.dagdrop.definition.template;

import dev.dagdrop.definition.template.Token.Kind;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a template statement by statement and keeps track of the tags that are still open. */
final class StatementParser {
    private final Tokens tokens;
    private final UseCollector collector;
    private final ExpressionParser expressions;
    private final AssignmentTargets targets;
    private final Deque<Token> open = new ArrayDeque<>();
    private final Set<Token> elseSeen = Collections.newSetFromMap(new IdentityHashMap<>());

    StatementParser(List<Token> tokens, UseCollector collector) {
        this.tokens = new Tokens(tokens);
        this.collector = collector;
        this.expressions = new ExpressionParser(this.tokens, collector);
        this.targets = new AssignmentTargets(this.tokens, collector, expressions);
    }

    void parse() throws TemplateException {
        while (!tokens.isKind(Kind.END)) {
            if (tokens.next().kind() == Kind.PRINT_BEGIN) {
                expressions.tuple(true, "");
                tokens.expectEnd(Kind.PRINT_END);
            } else {
                tag(tokens.expectName("a tag name"));
                tokens.expectEnd(Kind.TAG_END);
            }
        }
        if (!open.isEmpty()) {
            Token unclosed = open.peek();
            throw TemplateException.at(
                    unclosed,
                    "{% " + unclosed.text() + " %} is not closed",
                    "Close it with {% end" + unclosed.text() + " %}.");
        }
    }

    private void tag(Token name) throws TemplateException {
        switch (name.text()) {
            case "if" -> {
                expressions.tuple(false, "");
                opened(name);
            }
            case "for" -> {
                forLoop();
                opened(name);
            }
            case "elif" -> {
                between(name, false);
                expressions.tuple(false, "");
                tokens.skipSymbol(":");
            }
            case "else" -> {
                between(name, true);
                tokens.skipSymbol(":");
            }
            case "set" -> {
                targets.targets(true);
                if (tokens.skipSymbol("=")) {
                    expressions.tuple(true, "");
                } else {
                    expressions.filters(Optional.empty());
                    opened(name);
                }
            }
            case "with" -> {
                targets.assignments();
                opened(name);
            }
            case "macro" -> {
                collector.local(tokens.expectName("a macro name").text());
                targets.signature();
                opened(name);
            }
            case "call" -> {
                if (tokens.isSymbol("(")) {
                    targets.signature();
                }
                expressions.expression();
                opened(name);
            }
            case "filter" -> {
                expressions.filter();
                expressions.filters(Optional.empty());
                opened(name);
            }
            case "autoescape" -> {
                expressions.expression();
                opened(name);
            }
            case "block" -> {
                tokens.expectName("a block name");
                tokens.skipName("scoped");
                tokens.skipName("required");
                opened(name);
            }
            case "do" -> expressions.tuple(true, "");
            case "print" -> targets.printed();
            case "extends" -> expressions.expression();
            case "include" -> targets.included();
            case "import" -> targets.imported();
            case "from" -> targets.importedFrom();
            default -> close(name);
        }
    }

    private void forLoop() throws TemplateException {
        targets.targets(false);
        tokens.expectWord("in");
        expressions.tuple(false, "recursive");
        if (tokens.skipName("if")) {
            expressions.expression();
        }
        tokens.skipName("recursive");
    }

    private void opened(Token name) {
        tokens.skipSymbol(":");
        open.push(name);
    }

    /** {@code elif} and {@code else} belong to the innermost open tag. */
    private void between(Token name, boolean last) throws TemplateException {
        boolean fits = !open.isEmpty()
                && (open.peek().isName("if") || (last && open.peek().isName("for")))
                && !elseSeen.contains(open.peek());
        if (!fits) {
            throw TemplateException.at(
                    name,
                    "{% " + name.text() + " %} without an open {% if %}",
                    open.isEmpty()
                            ? "Add {% if … %} before it, or remove it."
                            : "Close {% " + open.peek().text() + " %} with {% end"
                                    + open.peek().text() + " %} first, or remove it.");
        }
        if (last) {
            elseSeen.add(open.peek());
        }
    }

    private void close(Token name) throws TemplateException {
        if (!open.isEmpty() && name.text().equals("end" + open.peek().text())) {
            Token closed = open.pop();
            if (closed.isName("block") && tokens.isKind(Kind.NAME)) {
                tokens.next();
            }
            return;
        }
        throw UnknownTagHint.misplaced(name, Optional.ofNullable(open.peek()));
    }
}

package dev.dagdrop.definition.template;

import dev.dagdrop.definition.template.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads expressions by Jinja's grammar. Which operator binds tighter does not matter here, so all of them are read alike.
 */
final class ExpressionParser {
    /** Deeper than Jinja itself can read before Python's recursion limit. */
    private static final int MAX_DEPTH = 100;

    private static final String WANTED = "a value";
    private static final TemplateValue UNKNOWN = new TemplateValue.Unknown();

    private final Tokens tokens;
    private final UseCollector collector;
    private final OperandParser operands;
    private int depth;

    ExpressionParser(Tokens tokens, UseCollector collector) {
        this.tokens = tokens;
        this.collector = collector;
        this.operands = new OperandParser(tokens, collector, this);
    }

    /** An expression; {@code a if b else c} is one. */
    TemplateValue expression() throws TemplateException {
        enter();
        TemplateValue value = withoutCondition();
        while (tokens.skipName("if")) {
            value = UNKNOWN;
            withoutCondition();
            if (tokens.skipName("else")) {
                expression();
            }
        }
        depth--;
        return value;
    }

    /** An expression in which {@code if} has another meaning. */
    TemplateValue withoutCondition() throws TemplateException {
        TemplateValue value = operand(true);
        for (Optional<String> operator = operator(); operator.isPresent(); operator = operator()) {
            if (operator.get().endsWith("in") && value instanceof TemplateValue.Text name && tokens.isKind(Kind.NAME)) {
                collector.guard(tokens.peek().text() + '.' + name.text());
            }
            value = UNKNOWN;
            operand(operator.get().equals("and") || operator.get().equals("or"));
        }
        return value;
    }

    /** One expression or several with commas between them; {@code conditional} allows {@code a if b else c}. */
    TemplateValue tuple(boolean conditional, String endWord) throws TemplateException {
        List<TemplateValue> items = new ArrayList<>();
        while (!isTupleEnd(endWord)) {
            items.add(conditional ? expression() : withoutCondition());
            if (!tokens.skipSymbol(",")) {
                return items.size() == 1 ? items.getFirst() : texts(items);
            }
        }
        if (items.isEmpty()) {
            throw tokens.unexpected(WANTED);
        }
        return texts(items);
    }

    /** What is between parentheses. */
    TemplateValue parenthesised() throws TemplateException {
        tokens.expectSymbol("(");
        TemplateValue value = tokens.isSymbol(")") ? texts(List.of()) : tuple(true, "");
        tokens.expectSymbol(")");
        return value;
    }

    /** The texts of a list, where all its items are texts. */
    static TemplateValue texts(List<TemplateValue> items) {
        List<TemplateValue.Text> texts = new ArrayList<>(items.size());
        for (TemplateValue item : items) {
            if (!(item instanceof TemplateValue.Text text)) {
                return UNKNOWN;
            }
            texts.add(text);
        }
        return new TemplateValue.Texts(texts);
    }

    /** The filters behind a value, or behind {@code {% set x %}}; the first may give a missing value a default. */
    void filters(Optional<Reference> filtered) throws TemplateException {
        Optional<Reference> first = filtered;
        while (tokens.skipSymbol("|")) {
            NamedUse use = filter();
            if (use.name().equals("default") || use.name().equals("d")) {
                first.ifPresent(collector::guard);
            }
            first = Optional.empty();
        }
    }

    /** The name and arguments of a filter. */
    NamedUse filter() throws TemplateException {
        NamedUse use = dotted("a filter name");
        collector.filter(use);
        if (tokens.isSymbol("(")) {
            operands.arguments();
        }
        return use;
    }

    NamedUse dotted(String what) throws TemplateException {
        Token first = tokens.expectName(what);
        StringBuilder name = new StringBuilder(first.text());
        int end = first.end();
        while (tokens.skipSymbol(".")) {
            Token part = tokens.expectName(what);
            name.append('.').append(part.text());
            end = part.end();
        }
        return new NamedUse(name.toString(), first.start(), end);
    }

    void enter() throws TemplateException {
        if (++depth > MAX_DEPTH) {
            throw TemplateException.tooDeep();
        }
    }

    void leave() {
        depth--;
    }

    private TemplateValue operand(boolean negatable) throws TemplateException {
        boolean negated = false;
        while (negatable && tokens.skipName("not")) {
            negated = true;
        }
        TemplateValue value = operands.operand();
        return negated ? UNKNOWN : value;
    }

    /** Takes an operator between two operands, if one is next. */
    private Optional<String> operator() {
        Token token = tokens.peek();
        if (tokens.isName("not") && tokens.peekSecond().isName("in")) {
            tokens.next();
            tokens.next();
            return Optional.of("not in");
        }
        boolean operator = token.kind() == Kind.SYMBOL ? isOperator(token.text()) : isOperatorName(token);
        if (operator) {
            tokens.next();
            return Optional.of(token.text());
        }
        return Optional.empty();
    }

    private static boolean isOperatorName(Token token) {
        return token.isName("and") || token.isName("or") || token.isName("in");
    }

    private static boolean isOperator(String symbol) {
        return switch (symbol) {
            case "+", "-", "~", "*", "/", "//", "%", "**", "==", "!=", "<", ">", "<=", ">=" -> true;
            default -> false;
        };
    }

    private boolean isTupleEnd(String endWord) {
        return tokens.isKind(Kind.PRINT_END)
                || tokens.isKind(Kind.TAG_END)
                || tokens.isSymbol(")")
                || (!endWord.isEmpty() && tokens.isName(endWord));
    }
}

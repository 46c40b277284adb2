package dev.dagdrop.definition.template;

import dev.dagdrop.definition.template.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads expressions by Jinja's grammar. Which operator binds tighter does not matter here, so all of them are read alike.
 */
final class Expressions {
    /** Deeper than Jinja itself can read before Python's recursion limit. */
    private static final int MAX_DEPTH = 100;

    private static final String WANTED = "a value";
    private static final Value UNKNOWN = new Value.Unknown();

    private final Tokens tokens;
    private final Collector collector;
    private final Operands operands;
    private int depth;

    Expressions(Tokens tokens, Collector collector) {
        this.tokens = tokens;
        this.collector = collector;
        this.operands = new Operands(tokens, collector, this);
    }

    /** An expression; {@code a if b else c} is one. */
    Value expression() throws FaultException {
        enter();
        Value value = withoutCondition();
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
    Value withoutCondition() throws FaultException {
        Value value = operand(true);
        for (Optional<String> operator = operator(); operator.isPresent(); operator = operator()) {
            value = UNKNOWN;
            operand(operator.get().equals("and") || operator.get().equals("or"));
        }
        return value;
    }

    /** One expression or several with commas between them; {@code conditional} allows {@code a if b else c}. */
    Value tuple(boolean conditional, String endWord) throws FaultException {
        List<Value> items = new ArrayList<>();
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
    Value parenthesised() throws FaultException {
        tokens.expectSymbol("(");
        Value value = tokens.isSymbol(")") ? texts(List.of()) : tuple(true, "");
        tokens.expectSymbol(")");
        return value;
    }

    /** The texts of a list, where all its items are texts. */
    static Value texts(List<Value> items) {
        List<Value.Text> texts = new ArrayList<>(items.size());
        for (Value item : items) {
            if (!(item instanceof Value.Text text)) {
                return UNKNOWN;
            }
            texts.add(text);
        }
        return new Value.Texts(texts);
    }

    /** The filters behind a value, or behind {@code {% set x %}}; the first may give a missing value a default. */
    void filters(Optional<Reference> filtered) throws FaultException {
        Optional<Reference> first = filtered;
        while (tokens.skipSymbol("|")) {
            Use use = filter();
            if (use.name().equals("default") || use.name().equals("d")) {
                first.ifPresent(collector::guard);
            }
            first = Optional.empty();
        }
    }

    /** The name and arguments of a filter. */
    Use filter() throws FaultException {
        Use use = dotted("the name of a filter");
        collector.filter(use);
        if (tokens.isSymbol("(")) {
            operands.arguments();
        }
        return use;
    }

    Use dotted(String what) throws FaultException {
        Token first = tokens.expectName(what);
        StringBuilder name = new StringBuilder(first.text());
        int end = first.end();
        while (tokens.skipSymbol(".")) {
            Token part = tokens.expectName(what);
            name.append('.').append(part.text());
            end = part.end();
        }
        return new Use(name.toString(), first.start(), end);
    }

    void enter() throws FaultException {
        if (++depth > MAX_DEPTH) {
            throw FaultException.tooDeep();
        }
    }

    void leave() {
        depth--;
    }

    private Value operand(boolean negatable) throws FaultException {
        boolean negated = false;
        while (negatable && tokens.skipName("not")) {
            negated = true;
        }
        Value value = operands.operand();
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

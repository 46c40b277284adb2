package dev.dagdrop.definition.template;

import dev.dagdrop.definition.template.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands between operators: a value with its attributes, items, calls, filters and tests. */
final class Operands {
    private static final Value UNKNOWN = new Value.Unknown();

    private final Tokens tokens;
    private final Collector collector;
    private final Expressions expressions;

    Operands(Tokens tokens, Collector collector, Expressions expressions) {
        this.tokens = tokens;
        this.collector = collector;
        this.expressions = expressions;
    }

    Value operand() throws FaultException {
        boolean signed = false;
        while (tokens.skipSymbol("-") || tokens.skipSymbol("+")) {
            signed = true;
        }
        Token first = tokens.peek();
        Value value = primary();
        List<Step> steps = new ArrayList<>();
        steps(steps);
        Optional<Reference> reference = reference(first, steps);
        boolean bare = steps.isEmpty() && !signed && !endsFiltered();
        reference.ifPresent(collector::reference);
        filtersAndTests(reference);
        return bare ? value : UNKNOWN;
    }

    /** The arguments of a call, parentheses included. */
    List<Argument> arguments() throws FaultException {
        expressions.enter();
        tokens.expectSymbol("(");
        List<Argument> arguments = new ArrayList<>();
        boolean named = false;
        while (!tokens.isSymbol(")")) {
            Argument argument = argument(named);
            named |= argument.name().isPresent();
            arguments.add(argument);
            if (!tokens.isSymbol(")")) {
                if (!tokens.skipSymbol(",")) {
                    throw tokens.unexpected("\",\" or \")\"");
                }
            }
        }
        tokens.next();
        expressions.leave();
        return arguments;
    }

    private Argument argument(boolean named) throws FaultException {
        Token first = tokens.peek();
        if (tokens.skipSymbol("*") || tokens.skipSymbol("**")) {
            return new Argument(Optional.of(first.text()), expressions.expression());
        }
        if (first.kind() == Kind.NAME && tokens.peekSecond().isSymbol("=")) {
            tokens.next();
            tokens.next();
            return new Argument(Optional.of(first.text()), expressions.expression());
        }
        if (named) {
            throw FaultException.at(
                    first,
                    first.shown() + " has no name, but stands behind an argument with one",
                    "Give it its name too, or put it before the named arguments.");
        }
        return new Argument(Optional.empty(), expressions.expression());
    }

    private boolean endsFiltered() {
        return tokens.isSymbol("|") || tokens.isName("is");
    }

    private static Optional<Reference> reference(Token first, List<Step> steps) {
        if (first.kind() != Kind.NAME || isConstant(first.text())) {
            return Optional.empty();
        }
        return Optional.of(new Reference(first.text(), first.start(), first.end(), steps));
    }

    private static boolean isConstant(String name) {
        return switch (name) {
            case "true", "false", "none", "True", "False", "None" -> true;
            default -> false;
        };
    }

    private Value primary() throws FaultException {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case STRING -> text();
            case NAME, INTEGER, FLOAT -> {
                tokens.next();
                yield UNKNOWN;
            }
            case SYMBOL -> bracketed(token);
            case PRINT_BEGIN, PRINT_END, TAG_BEGIN, TAG_END, END -> throw tokens.unexpected("a value");
        };
    }

    /** Texts that follow one another are one text. */
    private Value text() {
        Token first = tokens.next();
        Token last = first;
        StringBuilder text = new StringBuilder(first.text());
        while (tokens.isKind(Kind.STRING)) {
            last = tokens.next();
            text.append(last.text());
        }
        return new Value.Text(text.toString(), first.start(), last.end());
    }

    private Value bracketed(Token token) throws FaultException {
        expressions.enter();
        Value value = switch (token.text()) {
            case "(" -> expressions.parenthesised();
            case "[" -> list();
            case "{" -> mapping();
            default -> throw tokens.unexpected("a value");
        };
        expressions.leave();
        return value;
    }

    private Value list() throws FaultException {
        tokens.next();
        List<Value> items = new ArrayList<>();
        while (!tokens.isSymbol("]")) {
            items.add(expressions.expression());
            if (!tokens.isSymbol("]")) {
                tokens.expectSymbol(",");
            }
        }
        tokens.next();
        return Expressions.texts(items);
    }

    private Value mapping() throws FaultException {
        Token open = tokens.next();
        Token second = tokens.peek();
        if (second.isSymbol("{") && second.start() == open.end()) {
            throw FaultException.at(
                    open.start(),
                    second.end(),
                    "\"{{\" stands inside of code that is already open",
                    "Write the variable without braces here: {{ 'reports/' ~ ds }}, not {{ 'reports/' ~ {{ ds }} }}.");
        }
        while (!tokens.isSymbol("}")) {
            expressions.expression();
            tokens.expectSymbol(":");
            expressions.expression();
            if (!tokens.isSymbol("}")) {
                tokens.expectSymbol(",");
            }
        }
        tokens.next();
        return UNKNOWN;
    }

    private void steps(List<Step> steps) throws FaultException {
        while (true) {
            if (tokens.skipSymbol(".")) {
                steps.add(attribute());
            } else if (tokens.isSymbol("[")) {
                steps.add(item());
            } else if (tokens.isSymbol("(")) {
                steps.add(new Step.Call(arguments()));
            } else {
                return;
            }
        }
    }

    private Step attribute() throws FaultException {
        Token token = tokens.peek();
        if (token.kind() == Kind.INTEGER) {
            tokens.next();
            return new Step.Item();
        }
        tokens.expectName("a name");
        return new Step.Attribute(token.text(), token.start(), token.end());
    }

    /** {@code [key]}, {@code [from:to:step]} or several of these. */
    private Step item() throws FaultException {
        expressions.enter();
        tokens.expectSymbol("[");
        Value key = UNKNOWN;
        int keys = 0;
        boolean slice = false;
        while (!tokens.isSymbol("]")) {
            if (!tokens.isSymbol(":")) {
                key = expressions.expression();
                keys++;
            }
            for (int part = 0; part < 2 && tokens.skipSymbol(":"); part++) {
                slice = true;
                if (!tokens.isSymbol(":") && !tokens.isSymbol("]") && !tokens.isSymbol(",")) {
                    expressions.expression();
                }
            }
            if (!tokens.isSymbol("]")) {
                tokens.expectSymbol(",");
            }
        }
        tokens.next();
        expressions.leave();
        return keys == 1 && !slice && key instanceof Value.Text text
                ? new Step.Attribute(text.text(), text.start(), text.end())
                : new Step.Item();
    }

    private void filtersAndTests(Optional<Reference> reference) throws FaultException {
        Optional<Reference> subject = reference;
        while (true) {
            if (tokens.isSymbol("|")) {
                expressions.filters(subject);
            } else if (tokens.skipName("is")) {
                test(subject);
            } else if (tokens.isSymbol("(")) {
                arguments();
            } else {
                return;
            }
            subject = Optional.empty();
        }
    }

    private void test(Optional<Reference> subject) throws FaultException {
        tokens.skipName("not");
        Use use = expressions.dotted("the name of a test");
        collector.test(use);
        if (use.name().equals("defined") || use.name().equals("undefined")) {
            subject.ifPresent(collector::guard);
        }
        if (tokens.isSymbol("(")) {
            arguments();
        } else if (tokens.isName("is")) {
            throw FaultException.at(
                    tokens.peek(),
                    "a second \"is\" follows a test",
                    "Join the tests with \"and\": a is defined and a is string.");
        } else if (takesArgument(tokens.peek())) {
            Token first = tokens.peek();
            primary();
            List<Step> steps = new ArrayList<>();
            steps(steps);
            reference(first, steps).ifPresent(collector::reference);
        }
    }

    private static boolean takesArgument(Token token) {
        return switch (token.kind()) {
            case NAME -> !isWordBehindTest(token.text());
            case STRING, INTEGER, FLOAT -> true;
            case SYMBOL -> token.isSymbol("[") || token.isSymbol("{");
            case PRINT_BEGIN, PRINT_END, TAG_BEGIN, TAG_END, END -> false;
        };
    }

    private static boolean isWordBehindTest(String name) {
        return switch (name) {
            case "else", "or", "and" -> true;
            default -> false;
        };
    }
}

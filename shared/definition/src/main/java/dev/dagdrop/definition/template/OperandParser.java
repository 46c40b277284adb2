package dev.dagdrop.definition.template;

import dev.dagdrop.definition.template.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands between operators: a value with its attributes, items, calls, filters and tests. */
final class OperandParser {
    private static final TemplateValue UNKNOWN = new TemplateValue.Unknown();

    private final Tokens tokens;
    private final UseCollector collector;
    private final ExpressionParser expressions;

    OperandParser(Tokens tokens, UseCollector collector, ExpressionParser expressions) {
        this.tokens = tokens;
        this.collector = collector;
        this.expressions = expressions;
    }

    TemplateValue operand() throws TemplateException {
        boolean signed = false;
        while (tokens.skipSymbol("-") || tokens.skipSymbol("+")) {
            signed = true;
        }
        Token first = tokens.peek();
        TemplateValue value = primary();
        List<Accessor> steps = new ArrayList<>();
        steps(steps);
        Optional<Reference> reference = reference(first, steps);
        boolean bare = steps.isEmpty() && !signed && !endsFiltered();
        reference.ifPresent(this::collect);
        filtersAndTests(reference);
        return bare ? value : UNKNOWN;
    }

    /** A template that asks a mapping for a name by {@code get} reckons with its absence. */
    private void collect(Reference reference) {
        collector.reference(reference);
        boolean asked = reference.call("get").isPresent()
                && !reference.call("get").get().arguments().isEmpty();
        if (asked && reference.call("get").get().arguments().getFirst().value() instanceof TemplateValue.Text name) {
            collector.guard(reference.name() + '.' + name.text());
        }
    }

    /** The arguments of a call, parentheses included. */
    List<Argument> arguments() throws TemplateException {
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

    private Argument argument(boolean named) throws TemplateException {
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
            throw TemplateException.at(
                    first,
                    first.shown() + " is a positional argument after a named one",
                    "Name it too, or move it before the named arguments.");
        }
        return new Argument(Optional.empty(), expressions.expression());
    }

    private boolean endsFiltered() {
        return tokens.isSymbol("|") || tokens.isName("is");
    }

    private static Optional<Reference> reference(Token first, List<Accessor> steps) {
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

    private TemplateValue primary() throws TemplateException {
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
    private TemplateValue text() {
        Token first = tokens.next();
        Token last = first;
        StringBuilder text = new StringBuilder(first.text());
        while (tokens.isKind(Kind.STRING)) {
            last = tokens.next();
            text.append(last.text());
        }
        return new TemplateValue.Text(text.toString(), first.start(), last.end());
    }

    private TemplateValue bracketed(Token token) throws TemplateException {
        expressions.enter();
        TemplateValue value = switch (token.text()) {
            case "(" -> expressions.parenthesised();
            case "[" -> list();
            case "{" -> mapping();
            default -> throw tokens.unexpected("a value");
        };
        expressions.leave();
        return value;
    }

    private TemplateValue list() throws TemplateException {
        tokens.next();
        List<TemplateValue> items = new ArrayList<>();
        while (!tokens.isSymbol("]")) {
            items.add(expressions.expression());
            if (!tokens.isSymbol("]")) {
                tokens.expectSymbol(",");
            }
        }
        tokens.next();
        return ExpressionParser.texts(items);
    }

    private TemplateValue mapping() throws TemplateException {
        Token open = tokens.next();
        Token second = tokens.peek();
        if (second.isSymbol("{") && second.start() == open.end()) {
            throw TemplateException.at(
                    open.start(),
                    second.end(),
                    "\"{{\" inside a template",
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

    private void steps(List<Accessor> steps) throws TemplateException {
        while (true) {
            if (tokens.skipSymbol(".")) {
                steps.add(attribute());
            } else if (tokens.isSymbol("[")) {
                steps.add(item());
            } else if (tokens.isSymbol("(")) {
                steps.add(new Accessor.Call(arguments()));
            } else {
                return;
            }
        }
    }

    private Accessor attribute() throws TemplateException {
        Token token = tokens.peek();
        if (token.kind() == Kind.INTEGER) {
            tokens.next();
            return new Accessor.Item();
        }
        tokens.expectName("a name");
        return new Accessor.Attribute(token.text(), token.start(), token.end());
    }

    /** {@code [key]}, {@code [from:to:step]} or several of these. */
    private Accessor item() throws TemplateException {
        expressions.enter();
        tokens.expectSymbol("[");
        TemplateValue key = UNKNOWN;
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
        return keys == 1 && !slice && key instanceof TemplateValue.Text text
                ? new Accessor.Attribute(text.text(), text.start(), text.end())
                : new Accessor.Item();
    }

    private void filtersAndTests(Optional<Reference> reference) throws TemplateException {
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

    private void test(Optional<Reference> subject) throws TemplateException {
        tokens.skipName("not");
        NamedUse use = expressions.dotted("a test name");
        collector.test(use);
        if (use.name().equals("defined") || use.name().equals("undefined")) {
            subject.ifPresent(collector::guard);
        }
        if (tokens.isSymbol("(")) {
            arguments();
        } else if (tokens.isName("is")) {
            throw TemplateException.at(
                    tokens.peek(),
                    "a second \"is\" follows a test",
                    "Join the tests with \"and\": a is defined and a is string.");
        } else if (takesArgument(tokens.peek())) {
            Token first = tokens.peek();
            primary();
            List<Accessor> steps = new ArrayList<>();
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

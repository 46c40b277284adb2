package dev.dagdrop.definition.template;

import dev.dagdrop.definition.template.Token.Kind;
import java.util.List;
import java.util.Optional;

/** Reads those parts of tags that give names to values. */
final class AssignmentTargets {
    private final Tokens tokens;
    private final UseCollector collector;
    private final ExpressionParser expressions;

    AssignmentTargets(Tokens tokens, UseCollector collector, ExpressionParser expressions) {
        this.tokens = tokens;
        this.collector = collector;
        this.expressions = expressions;
    }

    /** One name or several; {@code namespaces} allows an attribute, as in {@code set ns.total}. */
    void targets(boolean namespaces) throws TemplateException {
        do {
            if (tokens.isName("in") || tokens.isSymbol("=") || tokens.isSymbol(")")) {
                return;
            }
            if (tokens.skipSymbol("(")) {
                expressions.enter();
                targets(namespaces);
                tokens.expectSymbol(")");
                expressions.leave();
            } else {
                target(namespaces);
            }
        } while (tokens.skipSymbol(","));
    }

    private void target(boolean namespaces) throws TemplateException {
        Token name = tokens.expectName("a variable name");
        if (namespaces && tokens.skipSymbol(".")) {
            tokens.expectName("a name");
            collector.reference(new Reference(name.text(), name.start(), name.end(), List.of()));
        } else {
            collector.local(name.text());
        }
    }

    /** {@code name = value, …}. */
    void assignments() throws TemplateException {
        while (!tokens.isKind(Kind.TAG_END) && !tokens.isSymbol(":")) {
            target(false);
            tokens.expectSymbol("=");
            expressions.expression();
            if (!tokens.skipSymbol(",")) {
                return;
            }
        }
    }

    /** {@code (name, name=default, …)}. */
    void signature() throws TemplateException {
        tokens.expectSymbol("(");
        while (!tokens.isSymbol(")")) {
            target(false);
            if (tokens.skipSymbol("=")) {
                expressions.expression();
            }
            if (!tokens.isSymbol(")")) {
                tokens.expectSymbol(",");
            }
        }
        tokens.next();
    }

    void printed() throws TemplateException {
        if (tokens.isKind(Kind.TAG_END)) {
            return;
        }
        do {
            expressions.expression();
        } while (tokens.skipSymbol(","));
    }

    void included() throws TemplateException {
        expressions.expression();
        if (tokens.skipName("ignore")) {
            tokens.expectWord("missing");
        }
        context();
    }

    void imported() throws TemplateException {
        expressions.expression();
        tokens.expectWord("as");
        target(false);
        context();
    }

    void importedFrom() throws TemplateException {
        expressions.expression();
        tokens.expectWord("import");
        do {
            if (context()) {
                return;
            }
            Token name = tokens.expectName("a name");
            Optional<Token> alias = tokens.skipName("as") ? Optional.of(tokens.expectName("a name")) : Optional.empty();
            collector.local(alias.orElse(name).text());
        } while (tokens.skipSymbol(","));
        context();
    }

    private boolean context() {
        boolean with = tokens.isName("with") || tokens.isName("without");
        if (with && tokens.peekSecond().isName("context")) {
            tokens.next();
            tokens.next();
            return true;
        }
        return false;
    }
}

package dev.dagdrop.definition.check.syntax;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlProblem.BadSyntax;
import dev.dagdrop.definition.yaml.YamlProblem.MisplacedTab;
import java.util.List;
import java.util.Optional;

/**
 * What to say about text that is not YAML.
 *
 * @param position where the cause is, rather than where the parser gave up
 * @param message what is wrong
 * @param hint what to write
 * @param related other places that belong to it
 */
public record SyntaxAdvice(Position position, String message, String hint, List<Related> related) {
    /** Keeps its own copy of the places. */
    public SyntaxAdvice {
        related = List.copyOf(related);
    }

    SyntaxAdvice(Position position, String message, String hint) {
        this(position, message, hint, List.of());
    }

    /** The advice on one complaint of the parser. */
    public static SyntaxAdvice on(BadSyntax bad, SourceText source) {
        Place place = new Place(bad, source);
        return Conflicts.explain(place)
                .or(() -> Quotes.explain(place))
                .or(() -> Tabs.explain(place))
                .or(() -> Templates.explain(place))
                .or(() -> Brackets.explain(place))
                .or(() -> Colons.explain(place))
                .or(() -> Indentation.explain(place))
                .or(() -> Indicators.explain(place))
                .orElseGet(() -> inParsersWords(bad));
    }

    /** The advice on tabs that the parser let pass, but the service's loader would not. */
    public static SyntaxAdvice onTab(MisplacedTab tab, SourceText source) {
        return Tabs.at(tab.position(), source, tab.count());
    }

    private static SyntaxAdvice inParsersWords(BadSyntax bad) {
        String context = bad.context().isEmpty() ? "" : bad.context() + ", ";
        return new SyntaxAdvice(
                bad.position(),
                "this is not YAML: " + context + bad.problem(),
                "Compare this line and the one above with a definition that works: two spaces for each level, a space"
                        + " behind each colon, quotes around special characters.");
    }

    static Optional<SyntaxAdvice> of(Position position, String message, String hint) {
        return Optional.of(new SyntaxAdvice(position, message, hint));
    }
}

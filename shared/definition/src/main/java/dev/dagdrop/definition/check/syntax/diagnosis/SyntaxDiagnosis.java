package dev.dagdrop.definition.check.syntax.diagnosis;

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
public record SyntaxDiagnosis(Position position, String message, String hint, List<Related> related) {
    /** Keeps its own copy of the places. */
    public SyntaxDiagnosis {
        related = List.copyOf(related);
    }

    SyntaxDiagnosis(Position position, String message, String hint) {
        this(position, message, hint, List.of());
    }

    /** The advice on one complaint of the parser. */
    public static SyntaxDiagnosis on(BadSyntax bad, SourceText source) {
        ParserError place = new ParserError(bad, source);
        return MergeConflictDiagnosis.explain(place)
                .or(() -> OddCharacterDiagnosis.explain(place))
                .or(() -> QuoteDiagnosis.explain(place))
                .or(() -> TabDiagnosis.explain(place))
                .or(() -> TemplateDiagnosis.explain(place))
                .or(() -> BracketDiagnosis.explain(place))
                .or(() -> ColonDiagnosis.explain(place))
                .or(() -> IndentationDiagnosis.explain(place))
                .or(() -> IndicatorDiagnosis.explain(place))
                .orElseGet(() -> inParsersWords(bad));
    }

    /** The advice on tabs that the parser let pass, but the service's loader would not. */
    public static SyntaxDiagnosis onTab(MisplacedTab tab, SourceText source) {
        return TabDiagnosis.at(tab.position(), source, tab.count());
    }

    private static SyntaxDiagnosis inParsersWords(BadSyntax bad) {
        String context = bad.context().isEmpty() ? "" : bad.context() + ", ";
        return new SyntaxDiagnosis(
                bad.position(),
                "invalid YAML: " + context + bad.problem(),
                "Compare this line and the one above with a working definition: two spaces per level, a space"
                        + " after each colon, quotes around special characters.");
    }

    static Optional<SyntaxDiagnosis> of(Position position, String message, String hint) {
        return Optional.of(new SyntaxDiagnosis(position, message, hint));
    }
}

package dev.dagdrop.definition.check.syntax.diagnosis;

import dev.dagdrop.definition.finding.Related;
import java.util.List;
import java.util.Optional;

/** Brackets and braces that are not closed, or closed without being open. */
final class BracketDiagnosis {
    private BracketDiagnosis() {}

    static Optional<SyntaxDiagnosis> explain(ParserError place) {
        if (place.whileScanning("a flow sequence")) {
            return Optional.of(unclosed(place, "the list", "[", "]"));
        }
        if (place.whileScanning("a flow mapping")) {
            return Optional.of(unclosed(place, "the mapping", "{", "}"));
        }
        if (place.whileScanning("a flow node") && place.found("<stream end>")) {
            return SyntaxDiagnosis.of(place.context(), "a bracket or brace is not closed", "Close it with ] or }.");
        }
        for (String token : List.of("]", "}", ",")) {
            if (place.found(token)) {
                return SyntaxDiagnosis.of(
                        place.position(),
                        "unexpected \"" + token + "\": expected a value or the next key",
                        "Remove it, or put the string that contains it in quotes.");
            }
        }
        return Optional.empty();
    }

    private static SyntaxDiagnosis unclosed(ParserError place, String what, String open, String close) {
        boolean sameLine = place.position().line() == place.context().line();
        if (sameLine) {
            return new SyntaxDiagnosis(
                    place.position(),
                    "expected \",\" or \"" + close + "\" in " + what + " that starts with \"" + open + "\"",
                    "Separate items with commas, put strings with special characters in quotes, and close with " + close
                            + ".",
                    List.of(new Related(place.context(), "opened here")));
        }
        return new SyntaxDiagnosis(
                place.context(),
                what + " that starts with \"" + open + "\" is not closed",
                "Close it with " + close + ".",
                List.of(new Related(place.position(), "expected \",\" or \"" + close + "\" before this")));
    }
}

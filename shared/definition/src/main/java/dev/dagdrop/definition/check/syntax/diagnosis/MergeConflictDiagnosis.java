package dev.dagdrop.definition.check.syntax.diagnosis;

import dev.dagdrop.definition.finding.Position;
import java.util.Optional;

/** What git leaves in a file where it could not merge. */
final class MergeConflictDiagnosis {
    private MergeConflictDiagnosis() {}

    static Optional<SyntaxDiagnosis> explain(ParserError place) {
        return at(place, place.position()).or(() -> at(place, place.context()));
    }

    private static Optional<SyntaxDiagnosis> at(ParserError place, Position position) {
        String line = place.source().line(position.line());
        boolean marker = line.startsWith("<<<<<<< ") || line.equals("=======") || line.startsWith(">>>>>>> ");
        if (!marker) {
            return Optional.empty();
        }
        return SyntaxDiagnosis.of(
                place.restOfLine(new Position(position.line(), 1, 1)),
                "Git merge conflict marker",
                "Keep one of the two versions and remove the marker lines.");
    }
}

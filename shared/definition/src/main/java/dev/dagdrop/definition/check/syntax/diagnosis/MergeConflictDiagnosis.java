package dev.dagdrop.definition.check.syntax.diagnosis;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What git leaves in a file where it could not merge; the parser may give up far from it. */
final class MergeConflictDiagnosis {
    private static final int MOST_SHOWN = 3;

    private MergeConflictDiagnosis() {}

    static Optional<SyntaxDiagnosis> explain(ParserError place) {
        List<Position> markers = new ArrayList<>();
        SourceText source = place.source();
        for (int line = 1; line <= source.lineCount() && markers.size() <= MOST_SHOWN; line++) {
            if (isMarker(source.line(line))) {
                markers.add(place.restOfLine(new Position(line, 1, 1)));
            }
        }
        if (markers.isEmpty()) {
            return Optional.empty();
        }
        List<Related> others = new ArrayList<>();
        for (Position other : markers.subList(1, markers.size())) {
            others.add(new Related(other, "and here"));
        }
        return Optional.of(new SyntaxDiagnosis(
                markers.getFirst(),
                "Git merge conflict marker",
                "Keep one of the two versions and remove the marker lines.",
                others));
    }

    private static boolean isMarker(String line) {
        return isMarker(line, '<') || isMarker(line, '>') || isMarker(line, '|') || line.equals("=======");
    }

    /** Seven times the sign, and the name of a version. */
    private static boolean isMarker(String line, char sign) {
        int end = 0;
        while (end < line.length() && line.charAt(end) == sign) {
            end++;
        }
        return end == 7 && (end == line.length() || line.charAt(end) == ' ');
    }
}

package dev.dagdrop.definition.check.syntax.diagnosis;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.SourceText;
import java.util.Optional;

/** Tabs where YAML allows only spaces. */
final class TabDiagnosis {
    private TabDiagnosis() {}

    static Optional<SyntaxDiagnosis> explain(ParserError place) {
        boolean indenting = indentingTab(place.line()) >= 0;
        return indenting || place.says("(TAB)")
                ? Optional.of(at(place.position(), place.source(), 1))
                : Optional.empty();
    }

    /** Advice on the tabs of one line. */
    static SyntaxDiagnosis at(Position position, SourceText source, int count) {
        String line = source.line(position.line());
        String more = count == 1 ? "" : "; the file has " + count + " such tabs";
        int first = indentingTab(line);
        if (first < 0) {
            String message = "tab where YAML allows only spaces" + more;
            return new SyntaxDiagnosis(
                    position, message, "Replace the tab with a space. At the end of a line, remove it.");
        }
        int last = first;
        while (last + 1 < line.length() && line.charAt(last + 1) == '\t') {
            last++;
        }
        return new SyntaxDiagnosis(
                new Position(position.line(), first + 1, last - first + 1),
                "this line is indented with a tab; YAML allows only spaces" + more,
                "Replace each tab with two spaces; most editors can do that for the whole file.");
    }

    /** The first tab in the white space at the start of a line, or -1. */
    private static int indentingTab(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i < line.length() && line.charAt(i) == '\t' ? i : -1;
    }
}

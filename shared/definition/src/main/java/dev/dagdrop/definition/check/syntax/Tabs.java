package dev.dagdrop.definition.check.syntax;

import dev.dagdrop.definition.finding.Position;
import java.util.Optional;

/** Tabs where YAML allows only spaces. */
final class Tabs {
    private Tabs() {}

    static Optional<SyntaxAdvice> explain(Place place) {
        String line = place.line();
        int first = firstTab(line);
        if (first >= 0) {
            int last = first;
            while (last + 1 < line.length() && line.charAt(last + 1) == '\t') {
                last++;
            }
            return SyntaxAdvice.of(
                    new Position(place.position().line(), first + 1, last - first + 1),
                    "a tab indents this line; YAML allows only spaces there",
                    "Replace each tab by two spaces. Most editors can do that for the whole file.");
        }
        if (place.says("(TAB)")) {
            return SyntaxAdvice.of(
                    place.position(), "a tab stands where YAML allows only a space", "Replace the tab by a space.");
        }
        return Optional.empty();
    }

    /** The first tab in the white space at the start of a line, or -1. */
    private static int firstTab(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i < line.length() && line.charAt(i) == '\t' ? i : -1;
    }
}

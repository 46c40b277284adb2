package dev.dagdrop.definition.check.syntax.diagnosis;

import dev.dagdrop.definition.finding.Position;
import java.util.Optional;

/** Lines that begin in a column that fits nothing above them. */
final class IndentationDiagnosis {
    private static final String HINT = "Start it in the same column as the lines it belongs to: two spaces per level.";

    private IndentationDiagnosis() {}

    static Optional<SyntaxDiagnosis> explain(ParserError place) {
        if (place.says("mapping values are not allowed here")) {
            String before = place.before();
            int indent = before.length() - before.stripLeading().length();
            return SyntaxDiagnosis.of(
                    new Position(
                            place.position().line(),
                            indent + 1,
                            Math.max(1, place.position().column() - 1 - indent)),
                    "this key is indented deeper than the key above it, which already has a value",
                    HINT);
        }
        if (place.says("sequence entries are not allowed here")) {
            return SyntaxDiagnosis.of(
                    place.position(),
                    "a list cannot start on the line of its key",
                    "Start it on the next line, or write [one, two].");
        }
        boolean blockStart =
                place.found("<block mapping start>") || place.found("<block sequence start>") || place.found("?");
        if (blockStart) {
            return SyntaxDiagnosis.of(place.position(), "the indentation of this line matches no line above it", HINT);
        }
        if (place.found("-")) {
            return SyntaxDiagnosis.of(place.position(), "unexpected list item among the keys of a mapping", HINT);
        }
        if (place.found("<scalar>")) {
            return SyntaxDiagnosis.of(
                    place.position(),
                    "expected a key, not this text",
                    "Write \"key: value\". If it continues the value before it, put the whole value in quotes.");
        }
        return Optional.empty();
    }
}

package dev.dagdrop.definition.check.syntax.diagnosis;

import dev.dagdrop.definition.finding.Position;
import java.util.Optional;

/** Lines that should be {@code key: value} and are not, or are twice. */
final class ColonDiagnosis {
    private ColonDiagnosis() {}

    static Optional<SyntaxDiagnosis> explain(ParserError place) {
        if (place.says("could not find expected ':'")) {
            return Optional.of(missing(place));
        }
        int value = place.before().indexOf(": ") + 2;
        if (place.says("mapping values are not allowed here") && value >= 2) {
            int column = place.before().codePointCount(0, value) + 1;
            return SyntaxDiagnosis.of(
                    place.position(),
                    "the value contains \": \", so YAML reads it as another key",
                    "Put the whole value in quotes: "
                            + place.quoted(new Position(place.position().line(), column, 1)));
        }
        return Optional.empty();
    }

    private static SyntaxDiagnosis missing(ParserError place) {
        String line = place.source().line(place.context().line());
        boolean glued = line.indexOf(':') > 0 && line.indexOf(": ") < 0;
        return new SyntaxDiagnosis(
                place.restOfLine(place.context()),
                "this is neither \"key: value\" nor a list item",
                glued
                        ? "Put a space after the colon: YAML reads \"key:value\" as one string."
                        : "Write \"key: value\", \"- item\", or indent it below the key it belongs to.");
    }
}

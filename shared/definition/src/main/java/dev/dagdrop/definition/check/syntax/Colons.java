package dev.dagdrop.definition.check.syntax;

import dev.dagdrop.definition.finding.Position;
import java.util.Optional;

/** Lines that should be {@code key: value} and are not, or are twice. */
final class Colons {
    private Colons() {}

    static Optional<SyntaxAdvice> explain(Place place) {
        if (place.says("could not find expected ':'")) {
            return Optional.of(missing(place));
        }
        int value = place.before().indexOf(": ") + 2;
        if (place.says("mapping values are not allowed here") && value >= 2) {
            int column = place.before().codePointCount(0, value) + 1;
            return SyntaxAdvice.of(
                    place.position(),
                    "a second \": \" on this line makes the value look like another key",
                    "Put the whole value in quotes: "
                            + place.quoted(new Position(place.position().line(), column, 1)));
        }
        return Optional.empty();
    }

    private static SyntaxAdvice missing(Place place) {
        String line = place.source().line(place.context().line());
        boolean glued = line.indexOf(':') > 0 && line.indexOf(": ") < 0;
        return new SyntaxAdvice(
                place.restOfLine(place.context()),
                "this is neither \"key: value\" nor an item of a list",
                glued
                        ? "Put a space behind the colon: YAML takes \"key:value\" for one text."
                        : "Write \"key: value\", \"- item\", or indent it below the key it belongs to.");
    }
}

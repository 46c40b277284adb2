package dev.dagdrop.definition.check.syntax.diagnosis;

import dev.dagdrop.definition.finding.Position;
import java.util.Optional;

/** A Jinja template at the start of a value without quotes, which YAML takes for a mapping. */
final class TemplateDiagnosis {
    private TemplateDiagnosis() {}

    static Optional<SyntaxDiagnosis> explain(ParserError place) {
        return at(place, place.position()).or(() -> at(place, place.context()));
    }

    private static Optional<SyntaxDiagnosis> at(ParserError place, Position position) {
        String line = place.source().line(position.line());
        int start = startOfValue(line);
        boolean template = line.startsWith("{{", start) || line.startsWith("{%", start) || line.startsWith("{#", start);
        if (!template) {
            return Optional.empty();
        }
        Position value = new Position(position.line(), line.codePointCount(0, start) + 1, 1);
        return SyntaxDiagnosis.of(
                place.restOfLine(value),
                "YAML reads an unquoted value that starts with \"" + line.substring(start, start + 2)
                        + "\" as a mapping, not as a template",
                "Put the whole value in quotes: " + place.quoted(value));
    }

    /** Behind the indentation, list dashes and the key. */
    private static int startOfValue(String line) {
        int start = skipSpaces(line, 0);
        while (line.startsWith("- ", start)) {
            start = skipSpaces(line, start + 1);
        }
        int colon = line.indexOf(": ", start);
        boolean keyFirst = colon >= 0 && !line.startsWith("{", start);
        return keyFirst ? skipSpaces(line, colon + 1) : start;
    }

    private static int skipSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}

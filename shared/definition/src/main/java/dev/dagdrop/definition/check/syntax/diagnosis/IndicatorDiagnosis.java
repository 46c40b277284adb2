package dev.dagdrop.definition.check.syntax.diagnosis;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Visible;
import java.util.Optional;

/** Characters that mean something to YAML at the start of a value without quotes. */
final class IndicatorDiagnosis {
    private IndicatorDiagnosis() {}

    static Optional<SyntaxDiagnosis> explain(ParserError place) {
        if (place.says("cannot start any token")) {
            String found = Visible.text(place.at(place.position()));
            Position value = place.restOfValue(place.position());
            return SyntaxDiagnosis.of(
                    value,
                    "without quotes, a value cannot begin with " + found,
                    "Put the value in quotes: " + QuotedValue.at(place.source(), value));
        }
        if (place.says("mapping keys are not allowed here")
                && place.at(place.position()).equals("?")) {
            return SyntaxDiagnosis.of(
                    place.restOfLine(place.position()),
                    "without quotes, a value cannot begin with ?",
                    "Put the value in quotes: " + place.quoted(place.position()));
        }
        if (place.whileScanning("an alias")) {
            Position value = place.restOfValue(place.context());
            return SyntaxDiagnosis.of(
                    value,
                    "without quotes, a value that begins with * is the name of an anchor for YAML",
                    "Put the value in quotes: " + QuotedValue.at(place.source(), value) + names(place));
        }
        if (place.whileScanning("an anchor")) {
            return SyntaxDiagnosis.of(
                    place.restOfLine(place.context()),
                    "without quotes, a value that begins with & defines an anchor for YAML",
                    "Put the value in quotes: " + place.quoted(place.context()) + names(place));
        }
        if (place.whileScanning("a tag") || place.says("undefined tag handle")) {
            return SyntaxDiagnosis.of(
                    place.restOfLine(place.context()),
                    "without quotes, a value that begins with ! is a tag for YAML",
                    "Put the value in quotes: " + place.quoted(place.context()));
        }
        if (place.whileScanning("a directive") || place.says("YAML document (version")) {
            return SyntaxDiagnosis.of(
                    place.restOfLine(place.whileScanning("a directive") ? place.context() : place.position()),
                    "a line that begins with % is an instruction for YAML, and this one it does not know",
                    "Remove the line, or put the value in quotes and indent it.");
        }
        if (place.whileScanning("a block scalar")) {
            return SyntaxDiagnosis.of(
                    place.position(),
                    "text follows the | or > that begins a text block",
                    "Begin the text on the next line, indented. If the value is meant to begin with | or >, put it in"
                            + " quotes.");
        }
        return Optional.empty();
    }

    /** One more hint where the value looks like an anchor's name rather than a cron expression. */
    private static String names(ParserError place) {
        Position indicator = place.context();
        String next = place.at(new Position(indicator.line(), indicator.column() + 1, 1));
        return !next.isEmpty() && Character.isLetterOrDigit(next.codePointAt(0))
                ? "\nIf it is meant as an anchor, its name has only ASCII letters, digits, \"-\" and \"_\"."
                : "";
    }
}

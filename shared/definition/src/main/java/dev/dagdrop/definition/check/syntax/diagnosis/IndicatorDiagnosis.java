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
                    "an unquoted value cannot start with " + found,
                    "Put the value in quotes: " + QuotedValue.at(place.source(), value));
        }
        if (place.says("mapping keys are not allowed here")
                && place.at(place.position()).equals("?")) {
            return SyntaxDiagnosis.of(
                    place.restOfLine(place.position()),
                    "an unquoted value cannot start with ?",
                    "Put the value in quotes: " + place.quoted(place.position()));
        }
        if (place.whileScanning("an alias")) {
            Position value = place.restOfValue(place.context());
            return SyntaxDiagnosis.of(
                    value,
                    "YAML reads an unquoted value that starts with * as an alias",
                    "Put the value in quotes: " + QuotedValue.at(place.source(), value) + names(place));
        }
        if (place.whileScanning("an anchor")) {
            return SyntaxDiagnosis.of(
                    place.restOfLine(place.context()),
                    "YAML reads an unquoted value that starts with & as an anchor",
                    "Put the value in quotes: " + place.quoted(place.context()) + names(place));
        }
        if (place.whileScanning("a tag") || place.says("undefined tag handle")) {
            return SyntaxDiagnosis.of(
                    place.restOfLine(place.context()),
                    "YAML reads an unquoted value that starts with ! as a tag",
                    "Put the value in quotes: " + place.quoted(place.context()));
        }
        if (place.whileScanning("a directive") || place.says("YAML document (version")) {
            return SyntaxDiagnosis.of(
                    place.restOfLine(place.whileScanning("a directive") ? place.context() : place.position()),
                    "YAML reads a line that starts with % as a directive, and this directive does not exist",
                    "Remove the line, or put the value in quotes and indent it.");
        }
        if (place.whileScanning("a block scalar")) {
            return SyntaxDiagnosis.of(
                    place.position(),
                    "unexpected text after | or >, which start a block",
                    "Start the text on the next line, indented. If the value itself starts with | or >, put it in"
                            + " quotes.");
        }
        return Optional.empty();
    }

    /** One more hint where the value looks like an anchor's name rather than a cron expression. */
    private static String names(ParserError place) {
        Position indicator = place.context();
        String next = place.at(new Position(indicator.line(), indicator.column() + 1, 1));
        return !next.isEmpty() && Character.isLetterOrDigit(next.codePointAt(0))
                ? "\nThe name of an anchor has only ASCII letters, digits, \"-\" and \"_\"."
                : "";
    }
}

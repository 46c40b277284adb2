package dev.dagdrop.definition.check.syntax.diagnosis;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Related;
import java.util.List;
import java.util.Optional;

/** Quotes that are not closed, text behind a closed one, and escapes that do not exist. */
final class QuoteDiagnosis {
    private static final String HINT =
            "Write two backslashes for one, or use single quotes, where a backslash has no special meaning.";

    private QuoteDiagnosis() {}

    static Optional<SyntaxDiagnosis> explain(ParserError place) {
        if (place.whileScanning("a quoted scalar")) {
            return SyntaxDiagnosis.of(
                    place.context(),
                    "the quote " + place.at(place.context()) + " is not closed",
                    "Close it at the end of the value. To write a quote inside the value, use '' in single quotes and \\\""
                            + " in double quotes.");
        }
        if (place.whileScanning("a double-quoted scalar") || place.says("For input string")) {
            return Optional.of(escape(place));
        }
        boolean textBehind = place.found("<scalar>") && place.says("<block end>");
        if (textBehind && endsWithQuote(place.before())) {
            return Optional.of(textBehindQuote(place));
        }
        return Optional.empty();
    }

    /** The parser complains behind the backslash, or, where it fails altogether, at the end of what came before. */
    private static SyntaxDiagnosis escape(ParserError place) {
        String line = place.line();
        String before = place.before();
        int start = place.whileScanning("a double-quoted scalar")
                ? before.lastIndexOf('\\')
                : line.indexOf('\\', before.length());
        if (start < 0) {
            return new SyntaxDiagnosis(place.position(), "invalid escape in a quoted string near here", HINT);
        }
        String escape = line.substring(start, Math.min(line.length(), start + 2));
        boolean digits = escape.equals("\\x") || escape.equals("\\u") || escape.equals("\\U");
        Position position = new Position(place.position().line(), line.codePointCount(0, start) + 1, escape.length());
        String message = digits
                ? "invalid escape " + escape + ": hexadecimal digits are missing"
                : "invalid escape " + escape + " in double quotes";
        return new SyntaxDiagnosis(position, message, HINT);
    }

    private static SyntaxDiagnosis textBehindQuote(ParserError place) {
        String message = "unexpected text after the closing quote";
        String hint = "Put the whole value in quotes, or remove the quotes around its first part. To write a quote"
                + " inside the value, use '' in single quotes and \\\" in double quotes.";
        List<Related> related = place.bad().openQuote().stream()
                .map(opened -> new Related(opened, "the quote opens here; is its end missing on this line?"))
                .toList();
        return new SyntaxDiagnosis(place.position(), message, hint, related);
    }

    private static boolean endsWithQuote(String before) {
        String text = before.stripTrailing();
        return text.endsWith("\"") || text.endsWith("'");
    }
}

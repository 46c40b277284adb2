package dev.dagdrop.definition.check.syntax.diagnosis;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.finding.Visible;

/** Shows a value without quotes as it should have been written. */
public final class QuotedValue {
    private QuotedValue() {}

    /** The value at a place of the source, in quotes. */
    public static String at(SourceText source, Position position) {
        String line = source.line(position.line());
        int all = line.codePointCount(0, line.length());
        int start = line.offsetByCodePoints(0, Math.min(all, position.column() - 1));
        int end = line.offsetByCodePoints(0, Math.min(all, position.column() - 1 + position.length()));
        return of(line.substring(start, end));
    }

    /** The text without a comment behind it, in the quotes that it does not hold itself. */
    static String of(String text) {
        int comment = text.indexOf(" #");
        while (comment >= 0 && text.startsWith(" #}", comment)) {
            // The end of a comment of Jinja.
            comment = text.indexOf(" #", comment + 1);
        }
        String value = (comment < 0 ? text : text.substring(0, comment)).strip();
        if (!value.contains("\"") && !value.contains("\\")) {
            return '"' + Visible.cut(value) + '"';
        }
        return "'" + Visible.cut(value).replace("'", "''") + "'";
    }
}

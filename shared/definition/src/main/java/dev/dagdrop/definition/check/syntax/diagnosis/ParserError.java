package dev.dagdrop.definition.check.syntax.diagnosis;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlProblem.BadSyntax;

/**
 * A complaint of the parser and the lines around it.
 *
 * @param bad the complaint
 * @param source the text it is about
 */
record ParserError(BadSyntax bad, SourceText source) {
    boolean says(String problem) {
        return bad.problem().contains(problem);
    }

    /** Whether the parser met this token, in its own notation, where it wanted another. */
    boolean found(String token) {
        return bad.problem().endsWith("found '" + token + "'") || bad.problem().endsWith("got " + token);
    }

    boolean whileScanning(String context) {
        return bad.context().contains(context);
    }

    Position position() {
        return bad.position();
    }

    Position context() {
        return bad.contextPosition();
    }

    /** The line the parser gave up on. */
    String line() {
        return source.line(position().line());
    }

    /** That line up to the place. */
    String before() {
        return upTo(line(), position());
    }

    /** The character at a place, as text; empty at the end of a line. */
    String at(Position position) {
        String line = source.line(position.line());
        int start = upTo(line, position).length();
        return start >= line.length() ? "" : Character.toString(line.codePointAt(start));
    }

    /** From a place to the end of its line, without trailing spaces. */
    Position restOfLine(Position position) {
        String line = source.line(position.line()).stripTrailing();
        int length = line.codePointCount(0, line.length()) - position.column() + 1;
        return new Position(position.line(), position.column(), Math.max(1, length));
    }

    /** From a place to the end of the value without quotes that begins there: of its line, or of its part of a list. */
    Position restOfValue(Position position) {
        Position all = restOfLine(position);
        String line = source.line(position.line());
        int start = upTo(line, position).length();
        int end = start;
        int open = Math.max(line.lastIndexOf('[', start), line.lastIndexOf('{', start));
        if (open < 0) {
            return all;
        }
        while (end < line.length() && "]}".indexOf(line.charAt(end)) < 0 && !line.startsWith(", ", end)) {
            end++;
        }
        int length = line.codePointCount(start, end);
        return new Position(position.line(), position.column(), Math.max(1, Math.min(length, all.length())));
    }

    /** The value from a place to the end of its line, in quotes, as it should have been written. */
    String quoted(Position position) {
        String line = source.line(position.line());
        return QuotedValue.of(line.substring(upTo(line, position).length()));
    }

    private static String upTo(String line, Position position) {
        int length = line.codePointCount(0, line.length());
        return line.substring(0, line.offsetByCodePoints(0, Math.min(length, position.column() - 1)));
    }
}

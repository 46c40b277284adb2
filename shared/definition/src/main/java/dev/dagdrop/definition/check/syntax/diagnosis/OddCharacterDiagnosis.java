package dev.dagdrop.definition.check.syntax.diagnosis;

import dev.dagdrop.definition.finding.OddCharacter;
import dev.dagdrop.definition.finding.OddCharacter.Group;
import dev.dagdrop.definition.finding.Position;
import java.util.Optional;

/**
 * Characters that look like a space or a quote where YAML wants the real one. With such indentation a line belongs to the
 * value above it, so the parser gives up some lines further down.
 */
final class OddCharacterDiagnosis {
    private static final int LINES_ABOVE = 5;

    private OddCharacterDiagnosis() {}

    static Optional<SyntaxDiagnosis> explain(ParserError place) {
        int last = place.position().line();
        for (int line = last; line >= Math.max(1, last - LINES_ABOVE); line--) {
            Optional<SyntaxDiagnosis> found = inLine(place, line);
            if (found.isPresent()) {
                return found;
            }
        }
        return inLine(place, place.context().line());
    }

    private static Optional<SyntaxDiagnosis> inLine(ParserError place, int number) {
        String line = place.source().line(number);
        for (int i = 0; i < line.length(); i++) {
            Optional<Group> kind = OddCharacter.kindOf(line.charAt(i));
            if (kind.isPresent() && isStructural(line, i)) {
                return Optional.of(diagnosis(new OddCharacter(line.charAt(i), kind.get(), i), number, line));
            }
        }
        return Optional.empty();
    }

    /** Whether it is in the indentation, or right behind a colon, a dash or their spaces. */
    private static boolean isStructural(String line, int at) {
        for (int i = at - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if (c == ':' || c == '-') {
                return true;
            }
            if (c != ' ' && c != '\t' && OddCharacter.kindOf(c).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static SyntaxDiagnosis diagnosis(OddCharacter odd, int number, String line) {
        Position position = new Position(number, line.codePointCount(0, odd.index()) + 1, 1);
        return switch (odd.kind()) {
            case SPACE ->
                new SyntaxDiagnosis(
                        position,
                        "here is a " + odd.name() + "; for YAML it is no space but a character of the text",
                        "Replace it by a space. Most editors can do that for the whole file.");
            case INVISIBLE ->
                new SyntaxDiagnosis(
                        position,
                        "here is an invisible character, " + odd.name() + "; for YAML it is a part of the text",
                        "Remove it, or retype the line.");
            case QUOTE ->
                new SyntaxDiagnosis(
                        position,
                        "the quote here is a curly one, " + odd.name() + "; for YAML it belongs to the text",
                        "Replace it and its partner by straight quotes, \" or '.");
        };
    }
}

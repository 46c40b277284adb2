package dev.dagdrop.definition.yaml;

import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * The escape {@code \/}, which JSON has and PyYAML reads, but SnakeYAML refuses. Its backslash is exchanged for a character
 * that the text does not have, so that every place stays, and the values get back what is meant.
 *
 * @param standIn that character; 0 where nothing was exchanged
 */
record EscapedSlashes(char standIn) {
    static final EscapedSlashes NONE = new EscapedSlashes((char) 0);

    private static final char FIRST_PRIVATE = '\uE000';
    private static final char LAST_PRIVATE = '\uF8FF';

    /** The exchange for a text that a parser refused; none where that was for another reason. */
    static Optional<EscapedSlashes> in(CodePoints text, YamlReading reading) {
        boolean refused = reading.problems().stream()
                .anyMatch(problem -> problem instanceof YamlProblem.BadSyntax bad
                        && bad.problem().startsWith("found unknown escape character /"));
        return refused ? unused(text).map(EscapedSlashes::new) : Optional.empty();
    }

    /** The text with the exchange made, wherever a backslash before a slash is none that is itself escaped. */
    CodePoints exchanged(CodePoints text) {
        int[] codePoints = text.array().clone();
        int backslashes = 0;
        for (int i = 0; i < codePoints.length; i++) {
            if (codePoints[i] == '/' && backslashes % 2 == 1) {
                codePoints[i - 1] = standIn;
            }
            backslashes = codePoints[i] == '\\' ? backslashes + 1 : 0;
        }
        return CodePoints.of(new String(codePoints, 0, codePoints.length));
    }

    /** The event with the value that is meant: only in double quotes a backslash escapes anything. */
    ScalarEvent restored(ScalarEvent event) {
        if (standIn == 0 || event.getValue().indexOf(standIn) < 0) {
            return event;
        }
        boolean escape = event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
        return new ScalarEvent(
                event.getAnchor(),
                event.getTag(),
                event.getImplicit(),
                event.getValue().replace(String.valueOf(standIn), escape ? "" : "\\"),
                event.getStartMark(),
                event.getEndMark(),
                event.getScalarStyle());
    }

    private static Optional<Character> unused(CodePoints text) {
        String all = text.slice(0, text.length());
        for (char c = FIRST_PRIVATE; c <= LAST_PRIVATE; c++) {
            if (all.indexOf(c) < 0) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }
}

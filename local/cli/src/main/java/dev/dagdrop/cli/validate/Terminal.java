package dev.dagdrop.cli.validate;

import dev.dagdrop.definition.finding.Style;
import java.io.Console;
import java.util.Map;
import java.util.Optional;

/**
 * What standard output is.
 *
 * @param interactive whether a person watches it
 * @param style how text on it looks
 */
public record Terminal(boolean interactive, Style style) {
    /** A file, a pipe or a log. */
    public static final Terminal NONE = new Terminal(false, Style.PLAIN);

    /**
     * What this process writes to.
     *
     * @param environment its variables; {@code NO_COLOR} and {@code TERM=dumb} are honoured
     * @see <a href="https://no-color.org">NO_COLOR</a>
     */
    public static Terminal of(Optional<Console> console, Map<String, String> environment) {
        if (console.filter(Console::isTerminal).isEmpty()) {
            return NONE;
        }
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(true, plain ? Style.PLAIN : Style.COLOURED);
    }
}

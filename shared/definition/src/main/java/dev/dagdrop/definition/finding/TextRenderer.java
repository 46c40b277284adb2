package dev.dagdrop.definition.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Renders findings as compilers do: place, severity, rule and message; the source line with the place underlined; related
 * places below it; a hint. What it prints is safe for a terminal. Immutable.
 */
public final class TextRenderer {
    private static final String INDENT = "  ";
    private static final String BAR = " | ";
    private static final String HINT = INDENT + "hint: ";

    private final Style style;

    /** A renderer of plain text. */
    public TextRenderer() {
        this(Style.PLAIN);
    }

    /** A renderer of text that looks as wanted. */
    public TextRenderer(Style style) {
        this.style = style;
    }

    /**
     * Renders all findings on one file.
     *
     * @param name the file's name as the reader knows it
     * @param source its text
     * @param findings what was found
     * @param omitted how many further findings there are
     * @return lines that end with a line feed; empty where there is nothing to say
     */
    public String render(String name, SourceText source, List<Finding> findings, int omitted) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(render(name, source, finding));
        }
        if (omitted > 0) {
            text.append("… and ").append(omitted).append(omitted == 1 ? " more finding\n" : " more findings\n");
        }
        return text.toString();
    }

    /** Renders one finding as lines that end with a line feed. */
    public String render(String name, SourceText source, Finding finding) {
        StringBuilder text = new StringBuilder();
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        text.append(style.strong(Visible.text(name) + ':' + finding.position())).append(": ");
        text.append(style.severe(finding.severity(), severity + '[' + finding.rule() + ' ' + finding.name() + ']'));
        text.append(": ").append(style.strong(finding.message())).append('\n');
        String gutter = " ".repeat(gutterWidth(finding));
        Optional<Severity> primary = Optional.of(finding.severity());
        String shown = append(text, source, finding.position(), primary, "", "", gutter);
        for (Related related : finding.related()) {
            shown = append(text, source, related.position(), Optional.empty(), related.message(), shown, gutter);
        }
        if (!finding.hint().isEmpty()) {
            String indent = "\n" + " ".repeat(HINT.length());
            text.append(style.faint(HINT))
                    .append(finding.hint().replace("\n", indent))
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * Appends a place; its line only where that is not the one shown just before.
     *
     * @param primary the severity where it is the finding's own place, empty where it is a related one
     * @return the line shown
     */
    private String append(
            StringBuilder text,
            SourceText source,
            Position position,
            Optional<Severity> primary,
            String label,
            String shown,
            String gutter) {
        Snippet snippet = Snippet.of(source, position);
        if (snippet.line().isBlank()) {
            text.append(label.isEmpty() ? "" : INDENT + position + ": " + label + '\n');
            return shown;
        }
        String number = Integer.toString(position.line());
        String numbered = gutter.substring(number.length()) + number + BAR + snippet.line();
        if (!numbered.equals(shown)) {
            text.append(INDENT).append(numbered).append('\n');
        }
        text.append(INDENT).append(gutter).append(BAR).append(" ".repeat(snippet.offset()));
        text.append(
                primary.isPresent()
                        ? style.severe(primary.get(), "^".repeat(snippet.length()))
                        : style.faint("-".repeat(snippet.length())));
        text.append(label.isEmpty() ? "" : " " + label).append('\n');
        return numbered;
    }

    private static int gutterWidth(Finding finding) {
        int last = finding.position().line();
        for (Related related : finding.related()) {
            last = Math.max(last, related.position().line());
        }
        return Integer.toString(last).length();
    }
}

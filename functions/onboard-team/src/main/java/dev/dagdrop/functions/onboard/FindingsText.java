package dev.dagdrop.functions.onboard;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.TextRenderer;
import dev.dagdrop.definition.finding.Visible;
import java.util.List;

/** The findings about a profile, as a notice shows them. */
final class FindingsText {
    /** The most findings in a notice; the command line shows them all. */
    private static final int MOST_FINDINGS = 50;

    private FindingsText() {}

    /** The warnings and failed subscriptions at the end of a notice; empty where there are none. */
    static String remarks(String key, Validation validation, List<String> remarks) {
        StringBuilder more = new StringBuilder();
        if (!validation.findings().isEmpty()) {
            more.append('\n').append(of(key, validation));
        }
        remarks.forEach(
                remark -> more.append("\nNotify: ").append(Visible.text(remark)).append('\n'));
        return more.toString();
    }

    static String of(String key, Validation validation) {
        TextRenderer renderer = new TextRenderer();
        StringBuilder text = new StringBuilder();
        List<Finding> shown = validation
                .findings()
                .subList(0, Math.min(MOST_FINDINGS, validation.findings().size()));
        shown.forEach(finding -> text.append(
                        renderer.render(key, validation.source(), finding).stripTrailing())
                .append("\n"));
        int rest = validation.findings().size() - shown.size() + validation.omitted();
        return rest > 0 ? text.append("and ").append(rest).append(" more\n").toString() : text.toString();
    }
}

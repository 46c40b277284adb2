package dev.dagdrop.cli.graph;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Severity;
import java.util.List;
import java.util.Locale;

/** How much is wrong with a part of a picture. */
enum Highlight {
    NONE,
    WARNING,
    ERROR;

    /** The mark of the gravest of some findings. */
    static Highlight of(List<Finding> findings) {
        Highlight mark = NONE;
        for (Finding finding : findings) {
            Highlight each = of(finding.severity());
            mark = each.compareTo(mark) > 0 ? each : mark;
        }
        return mark;
    }

    private static Highlight of(Severity severity) {
        return switch (severity) {
            case ERROR -> Highlight.ERROR;
            case WARNING -> Highlight.WARNING;
        };
    }

    /** Its name as a style class. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.dagdrop.cli.graph;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Severity;
import java.util.List;
import java.util.Locale;

/** How much is wrong with a part of a picture. */
enum Mark {
    NONE,
    WARNING,
    ERROR;

    /** The mark of the gravest of some findings. */
    static Mark of(List<Finding> findings) {
        Mark mark = NONE;
        for (Finding finding : findings) {
            Mark each = of(finding.severity());
            mark = each.compareTo(mark) > 0 ? each : mark;
        }
        return mark;
    }

    private static Mark of(Severity severity) {
        return switch (severity) {
            case ERROR -> Mark.ERROR;
            case WARNING -> Mark.WARNING;
        };
    }

    /** Its name as a style class. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.dagdrop.cli.graph;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Visible;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The texts of a picture. */
final class Labels {
    private Labels() {}

    /** A text on one line without what obeys or hides, cut with an ellipsis. */
    static String cut(String raw, int columns) {
        String text = Visible.text(raw);
        if (columns(text) <= columns) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 1;
        for (int codePoint : text.codePoints().toArray()) {
            used += columns(codePoint);
            if (used > columns) {
                break;
            }
            cut.appendCodePoint(codePoint);
        }
        return cut.append('…').toString();
    }

    /** How wide a text is, in Latin letters of a fixed width. */
    static int columns(String text) {
        return text.codePoints().map(Labels::columns).sum();
    }

    /** One finding on one line: {@code error DD105 duplicate-key 4:3 duplicate key …}. */
    static String line(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.rule() + " " + finding.name() + " "
                + finding.position()
                + "  " + finding.message();
    }

    /** Findings, a line each. */
    static String lines(List<Finding> findings) {
        return findings.stream().map(Labels::line).collect(Collectors.joining("\n"));
    }

    /** East Asian letters and emoji are about twice as wide as Latin ones. */
    private static int columns(int codePoint) {
        boolean wide = (codePoint >= 0x1100 && codePoint <= 0x11FF) || codePoint >= 0x2E80;
        return wide ? 2 : 1;
    }
}

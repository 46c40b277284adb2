package dev.dagdrop.cli.graph;

import dev.dagdrop.definition.finding.Finding;
import java.util.List;

/**
 * A dependency in a picture.
 *
 * @param from the number of the box that runs before
 * @param to the number of the box that waits for it
 * @param findings what was found about it
 */
record Arrow(int from, int to, List<Finding> findings) {
    Arrow {
        findings = List.copyOf(findings);
    }

    Highlight mark() {
        return Highlight.of(findings);
    }
}

package dev.dagdrop.cli.graph;

import dev.dagdrop.definition.finding.Finding;
import java.util.List;

/**
 * What is to be drawn, before it has places.
 *
 * @param title the DAG's id
 * @param boxes its tasks in the order written, then those that are only named as dependencies
 * @param arrows its dependencies
 * @param findings everything found, by position
 * @param others those of the findings that no box shows
 */
record Picture(String title, List<Box> boxes, List<Arrow> arrows, List<Finding> findings, List<Finding> others) {
    Picture {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
        findings = List.copyOf(findings);
        others = List.copyOf(others);
    }

    /** How much there is, as {@code 3 tasks, 2 errors, 1 warning}. */
    String summary() {
        long tasks = boxes.stream().filter(Box::known).count();
        long errors = findings.stream()
                .filter(each -> Highlight.of(List.of(each)) == Highlight.ERROR)
                .count();
        return counted(tasks, "task")
                + (errors > 0 ? ", " + counted(errors, "error") : "")
                + (findings.size() > errors ? ", " + counted(findings.size() - errors, "warning") : "");
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}

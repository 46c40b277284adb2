package dev.dagdrop.cli.graph;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Severity;
import java.util.List;

/**
 * A task in a picture.
 *
 * @param id the task's id
 * @param detail the class of its operator, or what is the matter with a task that is only named
 * @param known whether the DAG has it; else it is only named as a dependency
 * @param findings what was found in it
 */
record Box(String id, String detail, boolean known, List<Finding> findings) {
    private static final int MOST_RULES = 3;

    Box {
        findings = List.copyOf(findings);
    }

    Highlight mark() {
        return known ? Highlight.of(findings) : Highlight.ERROR;
    }

    /** The rules broken, each once, and how grave that is: {@code error DD603 +2 warnings}; empty where there are none. */
    String rules() {
        List<String> errors = rules(Severity.ERROR);
        List<String> warnings = rules(Severity.WARNING);
        if (errors.isEmpty()) {
            return warnings.isEmpty() ? "" : "warning " + list(warnings);
        }
        String more = warnings.size() == 1 ? " +1 warning" : " +" + warnings.size() + " warnings";
        return "error " + list(errors) + (warnings.isEmpty() ? "" : more);
    }

    private List<String> rules(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.rule().value())
                .distinct()
                .toList();
    }

    private static String list(List<String> rules) {
        int omitted = rules.size() - MOST_RULES;
        String text = String.join(", ", omitted > 0 ? rules.subList(0, MOST_RULES) : rules);
        return omitted > 0 ? text + " …" : text;
    }
}

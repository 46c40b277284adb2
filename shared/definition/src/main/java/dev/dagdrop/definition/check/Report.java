package dev.dagdrop.definition.check;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.List;

/** Where one check puts its findings; it knows the check's rule. */
public final class Report {
    private final Rule rule;
    private final Findings findings;

    Report(Rule rule, Findings findings) {
        this.rule = rule;
        this.findings = findings;
    }

    /** A report for each of these checks. */
    static Report[] of(Check[] checks, Findings findings) {
        Report[] reports = new Report[checks.length];
        for (int i = 0; i < checks.length; i++) {
            reports[i] = new Report(checks[i].rule(), findings);
        }
        return reports;
    }

    /** Adds a finding. */
    public void add(Position position, YamlPath path, String message, String hint) {
        add(position, path, message, hint, List.of());
    }

    /** Whether this check has not yet spoken about an entry, which several tasks may merge; asked once for each finding. */
    public boolean isNew(YamlEntry entry) {
        return findings.isNew(rule, entry);
    }

    /** Hides a stretch of the source, such as a password, from everything that is printed about it. */
    public void conceal(Position position) {
        findings.conceal(position);
    }

    /** Adds a finding that further places explain. */
    public void add(Position position, YamlPath path, String message, String hint, List<Related> related) {
        findings.add(new Finding(rule.id(), findings.severityOf(rule), position, path.text(), message, hint, related));
    }
}

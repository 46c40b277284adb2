package dev.dagdrop.definition.check.engine;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.List;

/** Adds the findings of one check to those of the file, with the rule's id and severity. */
final class RuleReport implements Report {
    private final Rule rule;
    private final FindingCollector findings;

    RuleReport(Rule rule, FindingCollector findings) {
        this.rule = rule;
        this.findings = findings;
    }

    /** A report for each of these checks. */
    static Report[] of(Check[] checks, FindingCollector findings) {
        Report[] reports = new Report[checks.length];
        for (int i = 0; i < checks.length; i++) {
            reports[i] = new RuleReport(checks[i].rule(), findings);
        }
        return reports;
    }

    @Override
    public void add(Position position, YamlPath path, String message, String hint, List<Related> related) {
        Severity severity = findings.severityOf(rule);
        findings.add(new Finding(rule.id(), rule.name(), severity, position, path.text(), message, hint, related));
    }

    @Override
    public boolean isNew(YamlEntry entry) {
        return findings.isNew(rule, entry);
    }
}

package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.List;
import java.util.Optional;

/** DD206 removed-schedule-interval. */
final class RemovedScheduleInterval implements DagCheck {
    private static final Rule RULE = Rule.error(
            "DD206",
            "removed-schedule-interval",
            "schedule_interval was removed in Airflow 3.",
            "https://github.com/astronomer/dag-factory/blob/v1.0.0/dagfactory/dagbuilder.py");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Optional<YamlEntry> old = definition.dag().entry("schedule_interval");
        if (old.isEmpty()) {
            return;
        }
        List<Related> related = definition.dag().entry("schedule").stream()
                .map(entry -> new Related(entry.key().position(), "schedule"))
                .toList();
        report.add(
                old.get().key().position(),
                YamlPath.root().key("schedule_interval"),
                "schedule_interval was removed in Airflow 3: the DAG cannot be loaded",
                related.isEmpty() ? "Rename it to schedule." : "Remove it.",
                related);
    }
}

package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.model.Definition;

/** DD214 non-iso-date. */
final class NonIsoDate implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD214", "non-iso-date", "start_date or end_date is not written as year-month-day.", Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        for (DateSetting date : DateSetting.all(definition)) {
            switch (date.form()) {
                case RELATIVE -> add(date, " is relative to the day on which the DAG is loaded", report);
                case UNUSUAL -> add(date, " is a date format that the service may not accept", report);
                case PLAIN, OPEN, IMPOSSIBLE, NONE -> {}
            }
        }
    }

    private static void add(DateSetting date, String problem, Report report) {
        report.add(
                date.value().position(),
                date.path(),
                date.key() + ": " + date.value().describe() + problem,
                "Write it as year, month and day: " + date.key() + ": \"2026-01-31\"");
    }
}

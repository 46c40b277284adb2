package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.Timestamp;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** DD213 invalid-date. */
final class InvalidDate implements DagCheck {
    private static final Rule RULE =
            Rule.error("DD213", "invalid-date", "start_date or end_date is not a date.", Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        for (DateSetting date : DateSetting.all(definition)) {
            switch (date.form()) {
                case NONE -> add(date, " is " + date.value().describe() + ", not a date", report);
                case IMPOSSIBLE -> add(date, " does not exist: " + problem(date).orElse("no such date"), report);
                case PLAIN, OPEN, RELATIVE, UNUSUAL -> {}
            }
        }
    }

    private static void add(DateSetting date, String problem, Report report) {
        boolean template =
                date.value() instanceof YamlScalar scalar && scalar.value().contains("{{");
        report.add(
                date.value().position(),
                date.path(),
                date.key() + problem,
                "Write it as year, month and day: " + date.key() + ": \"2026-01-31\""
                        + (template ? " (templates are not rendered here)" : ""));
    }

    private static Optional<String> problem(DateSetting date) {
        return date.timestamp().flatMap(Timestamp::problem);
    }
}

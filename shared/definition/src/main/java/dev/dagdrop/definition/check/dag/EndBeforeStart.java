package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.model.Definition;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** DD215 end-before-start. */
final class EndBeforeStart implements DagCheck {
    private static final Rule RULE =
            Rule.error("DD215", "end-before-start", "end_date is before start_date.", Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        List<DateSetting> dates = DateSetting.all(definition);
        for (DateSetting start : dates) {
            for (DateSetting end : dates) {
                boolean pair = start.key().equals(DateSetting.START)
                        && end.key().equals(DateSetting.END)
                        && start.holder().equals(end.holder());
                if (pair && isBefore(end, start)) {
                    add(start, end, report);
                }
            }
        }
    }

    private static void add(DateSetting start, DateSetting end, Report report) {
        report.add(
                end.value().position(),
                end.path(),
                "end_date is before start_date, so the DAG never runs",
                "Swap the dates, or remove end_date.",
                List.of(new Related(start.value().position(), "start_date")));
    }

    private static boolean isBefore(DateSetting end, DateSetting start) {
        Optional<LocalDateTime> last = end.local();
        Optional<LocalDateTime> first = start.local();
        if (last.isEmpty() || first.isEmpty()) {
            return false;
        }
        // Two zones are at most a day apart; which one counts is not documented.
        boolean zoned = end.hasZone() || start.hasZone();
        return last.get().plusDays(zoned ? 1 : 0).isBefore(first.get());
    }
}

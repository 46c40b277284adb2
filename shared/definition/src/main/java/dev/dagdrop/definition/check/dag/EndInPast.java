package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.model.Definition;
import java.time.Clock;
import java.time.LocalDateTime;

/** DD216 end-in-past. */
final class EndInPast implements DagCheck {
    private static final Rule RULE =
            Rule.warning("DD216", "end-in-past", "end_date is in the past.", Sources.PARAMETERS);

    private final Clock clock;

    EndInPast(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        for (DateSetting date : DateSetting.all(definition)) {
            // A day's grace, because the zone of the date is not documented.
            boolean over = date.key().equals(DateSetting.END)
                    && date.local()
                            .filter(last -> last.plusDays(1).isBefore(LocalDateTime.now(clock)))
                            .isPresent();
            if (over) {
                report.add(
                        date.value().position(),
                        date.path(),
                        "end_date is in the past, so the DAG is no longer scheduled",
                        "Set a future date, or remove end_date.");
            }
        }
    }
}

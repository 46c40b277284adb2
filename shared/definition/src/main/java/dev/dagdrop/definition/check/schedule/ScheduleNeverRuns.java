package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.model.Definition;
import java.time.Month;

/** DD308 schedule-never-runs. croniter reads such a schedule and fails only when it is asked for the next date. */
final class ScheduleNeverRuns implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD308",
            "schedule-never-runs",
            "The dates of a schedule exist.",
            "https://github.com/pallets-eco/croniter");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Schedule.cron(definition)
                .filter(cron -> cron.isPlain() && isNever(cron))
                .ifPresent(cron -> report.add(
                        cron.schedule().place(CronUnit.DAY.index(), CronUnit.MONTH.index()),
                        Schedule.PATH,
                        "no month of the schedule has such a day, so it never runs",
                        "Choose a day that each month has, from 1 to 28, or another month."));
    }

    /** A day of the week beside the day of the month makes the schedule run on either. */
    private static boolean isNever(Cron cron) {
        long days = cron.field(CronUnit.DAY).values();
        long months = cron.field(CronUnit.MONTH).values();
        int earliest = Long.numberOfTrailingZeros(days);
        for (Month month : Month.values()) {
            boolean chosen = (months >> month.getValue() & 1) == 1;
            if (chosen && earliest <= month.maxLength()) {
                return false;
            }
        }
        return cron.field(CronUnit.WEEKDAY).isAny();
    }
}

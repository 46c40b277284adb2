package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.model.Definition;

/** DD310 day-and-weekday. */
final class DayAndWeekday implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD310",
            "day-and-weekday",
            "A schedule chooses days of the month or days of the week, not both.",
            "https://man7.org/linux/man-pages/man5/crontab.5.html");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Schedule.cron(definition)
                .filter(cron -> !cron.field(CronUnit.DAY).isAny()
                        && !cron.field(CronUnit.WEEKDAY).isAny())
                .filter(Cron::isPlain)
                .ifPresent(cron -> report.add(
                        cron.schedule().place(CronUnit.DAY.index(), CronUnit.WEEKDAY.index()),
                        Schedule.PATH,
                        "with a day of month and a day of week, cron runs on every day that is either of them;"
                                + " EventBridge, which the service schedules with, cannot express that",
                        "Write * for one of them. To run only on days that are both, let the first task decide."));
    }
}

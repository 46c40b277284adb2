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
            "The cron expression sets both a day of month and a day of week, so it runs on either.",
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
                .ifPresent(
                        cron -> report.add(
                                cron.schedule().place(CronUnit.DAY.index(), CronUnit.WEEKDAY.index()),
                                Schedule.PATH,
                                "day of month and day of week are both set: cron runs on either, which EventBridge, the"
                                        + " service's scheduler, cannot express",
                                "Write * for one of them. To run only on days that match both, check the date in the first task."));
    }
}

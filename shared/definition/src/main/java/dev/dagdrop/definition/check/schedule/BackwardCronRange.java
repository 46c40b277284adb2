package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;

/** DD311 backward-cron-range. */
final class BackwardCronRange implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD311",
            "backward-cron-range",
            "A range in the cron expression runs backwards.",
            "https://github.com/pallets-eco/croniter");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Schedule.cron(definition).ifPresent(cron -> {
            for (CronField field : cron.fields()) {
                for (CronItem item : field.items()) {
                    if (item instanceof CronItem.Range range && range.isBackwards()) {
                        add(cron, field.unit(), range, report);
                    }
                }
            }
        });
    }

    private static void add(Cron cron, CronUnit unit, CronItem.Range range, Report report) {
        if (range.from() == range.to()) {
            report.add(
                    cron.place(range),
                    Schedule.PATH,
                    "the range " + Visible.quote(range.text())
                            + " starts and ends at the same value; croniter, which Airflow uses,"
                            + " reads it as every " + unit.words(),
                    "Write the single value, or *.");
            return;
        }
        report.add(
                cron.place(range),
                Schedule.PATH,
                "the range " + Visible.quote(range.text())
                        + " runs backwards; croniter, which Airflow uses, wraps around, other" + " parsers refuse it",
                range.step() == 1
                        ? "To wrap around, write it as two ranges: " + parts(unit, range)
                        : "List the values, separated by commas.");
    }

    private static String parts(CronUnit unit, CronItem.Range range) {
        int last = unit == CronUnit.WEEKDAY ? unit.cycle() - 1 : unit.last();
        // Sunday as the 7th day is where the week begins.
        boolean sunday = unit == CronUnit.WEEKDAY && range.from() > last;
        String second = part(unit, unit.first(), range.to());
        return sunday ? second : part(unit, range.from(), last) + "," + second;
    }

    private static String part(CronUnit unit, int from, int to) {
        return from == to ? name(unit, from) : name(unit, from) + "-" + name(unit, to);
    }

    private static String name(CronUnit unit, int value) {
        return unit.names().isEmpty() ? Integer.toString(value) : unit.names().get(value - unit.first());
    }
}

package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;

/** DD313 uneven-cron-step. */
final class UnevenCronStep implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD313",
            "uneven-cron-step",
            "The step of a cron field does not divide the field evenly.",
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
                    if (item instanceof CronItem.Range range && range.isStar() && isLong(field.unit(), range)) {
                        add(cron, field.unit(), range, report);
                    }
                }
            }
        });
    }

    private static boolean isLong(CronUnit unit, CronItem.Range range) {
        return range.step() > unit.cycle() / 2 && range.step() != unit.cycle();
    }

    private static void add(Cron cron, CronUnit unit, CronItem.Range range, Report report) {
        int second = unit.first() + range.step();
        String values = range.step() < unit.cycle() ? unit.first() + " and " + second : unit.first() + " only";
        report.add(
                cron.place(range),
                Schedule.PATH,
                "uneven step " + Visible.quote(range.text()) + ": it means " + unit.words() + " " + values,
                "Use a step that divides " + unit.cycle() + ", or list the values, separated by commas.");
    }
}

package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;

/** DD309 runs-every-minute. */
final class RunsEveryMinute implements DagCheck {
    private static final Rule RULE =
            Rule.warning("DD309", "runs-every-minute", "The schedule runs every minute.", Sources.QUOTAS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Schedule.cron(definition)
                .filter(cron -> cron.field(CronUnit.MINUTE).count() == CronUnit.MINUTE.cycle())
                .ifPresent(cron -> {
                    boolean always = cron.field(CronUnit.HOUR).count() == CronUnit.HOUR.cycle();
                    report.add(
                            cron.place(CronUnit.MINUTE),
                            Schedule.PATH,
                            "the schedule runs every minute" + (always ? "" : " of its hours")
                                    + "; the service allows 20 concurrent runs of a workflow",
                            always
                                    ? "For every hour, write \"0 * * * *\"; for every 15 minutes, \"*/15 * * * *\"."
                                    : "To run once an hour, set the minute, such as \"" + onceAnHour(cron) + '"');
                });
    }

    private static String onceAnHour(Cron cron) {
        StringBuilder text = new StringBuilder("0");
        for (CronField field : cron.fields().subList(1, CronUnit.COUNT)) {
            text.append(' ').append(field.text());
        }
        return Visible.cut(text.toString());
    }
}

package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import java.util.Locale;

/** DD307 event-bridge-schedule. */
final class EventBridgeSchedule implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD307",
            "event-bridge-schedule",
            "The schedule uses EventBridge's rate(), at() or cron().",
            Schedule.SOURCE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Schedule.of(definition)
                .filter(schedule -> schedule.form() == Schedule.Form.WRAPPED)
                .ifPresent(schedule -> report.add(
                        schedule.scalar().position(),
                        Schedule.PATH,
                        Visible.quote(schedule.text())
                                + " is EventBridge syntax, which Airflow cannot read; no definition is known in which"
                                + " the service accepted it",
                        hint(schedule.text())));
    }

    private static String hint(String text) {
        if (text.toLowerCase(Locale.ROOT).startsWith("at(")) {
            return "To run it once, write None and start the run yourself.";
        }
        return CronConversion.of(text)
                .map(five -> "Write the cron expression \"" + five + "\"")
                .orElse("Write a cron expression: minute, hour, day of month, month, day of week (0 is Sunday):"
                        + " \"0 6 * * *\"");
    }
}

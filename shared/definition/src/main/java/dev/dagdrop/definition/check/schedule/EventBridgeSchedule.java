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
            "A schedule is not wrapped in rate(), at() or cron(), as EventBridge's are.",
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
                                + " is EventBridge's form; Airflow cannot read it, and no definition is known for which"
                                + " the service took it",
                        hint(schedule.text())));
    }

    private static String hint(String text) {
        if (text.toLowerCase(Locale.ROOT).startsWith("at(")) {
            return "To run it once, write None and start it when it is time.";
        }
        return CronConversion.of(text)
                .map(five -> "Write it in cron's form: \"" + five + "\"")
                .orElse("Write it in cron's form, with minute, hour, day of month, month and day of week (0 is Sunday):"
                        + " \"0 6 * * *\"");
    }
}

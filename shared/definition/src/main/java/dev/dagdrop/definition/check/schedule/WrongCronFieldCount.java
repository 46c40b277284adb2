package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import java.util.Locale;
import java.util.Optional;

/** DD303 wrong-cron-field-count. */
final class WrongCronFieldCount implements DagCheck {
    static final int MOST = 7;
    private static final Rule RULE = Rule.error(
            "DD303", "wrong-cron-field-count", "The cron expression does not have five fields.", Schedule.SOURCE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Schedule.of(definition)
                .filter(schedule -> schedule.form() == Schedule.Form.CRON)
                .ifPresent(schedule -> examineText(schedule, report));
    }

    private static void examineText(Schedule schedule, Report report) {
        int count = schedule.words().size();
        if (count < CronUnit.COUNT || count > MOST) {
            report.add(
                    schedule.scalar().position(),
                    Schedule.PATH,
                    "the schedule " + Visible.quote(schedule.text()) + " has " + count
                            + (count == 1 ? " field" : " fields")
                            + "; a cron expression has five: minute, hour, day of month, month, day of week",
                    hint(schedule));
        }
    }

    private static String hint(Schedule schedule) {
        Optional<String> repaired = CronRepair.of(schedule.texts());
        if (repaired.isPresent()) {
            return "Write \"" + repaired.get() + "\".";
        }
        String text = schedule.text().toLowerCase(Locale.ROOT);
        if (text.contains("{{")) {
            return "Write the schedule itself; templates are not rendered here.";
        }
        if (Presets.TAKEN.contains("@" + text)) {
            return "Did you mean \"@" + text + "\"? Presets start with @ and need quotes.";
        }
        return switch (text) {
            case "", "null", "~", "manual", "never" ->
                "To run it only manually, write None without quotes, or omit schedule.";
            default -> "For example, \"0 6 * * *\" runs every day at 06:00 UTC.";
        };
    }
}

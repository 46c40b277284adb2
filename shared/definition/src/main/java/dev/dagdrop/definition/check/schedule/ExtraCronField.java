package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import java.util.List;
import java.util.Optional;

/** DD304 extra-cron-field. */
final class ExtraCronField implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD304",
            "extra-cron-field",
            "The cron expression has a sixth field, which is read as seconds or as years.",
            Schedule.SOURCE);

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
        if (count > CronUnit.COUNT && count <= WrongCronFieldCount.MOST && !InvalidCronValue.isAbout(schedule)) {
            report.add(
                    schedule.place(CronUnit.COUNT, count - 1),
                    Schedule.PATH,
                    "the schedule " + Visible.quote(schedule.text()) + " has " + count
                            + " fields; Airflow reads the sixth as seconds, EventBridge as the year",
                    "Write five fields: "
                            + fiveFields(schedule)
                                    .map(Visible::quote)
                                    .orElse("minute, hour, day of month, month, day of week."));
        }
    }

    /** EventBridge's year is the last field, Quartz's seconds are the first; where the question mark stands tells which. */
    static Optional<String> fiveFields(Schedule schedule) {
        List<String> fields = schedule.texts();
        if (fields.size() != CronUnit.COUNT + 1) {
            return Optional.empty();
        }
        return switch (fields.indexOf("?")) {
            case 2, 4 -> CronConversion.of(schedule.text());
            case 3, 5 -> CronConversion.of(String.join(" ", fields.subList(1, fields.size())) + " *");
            default -> Optional.empty();
        };
    }
}

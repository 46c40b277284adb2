package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import java.util.Optional;

/** DD314 unsupported-schedule-form. */
final class UnsupportedScheduleForm implements DagCheck {
    private static final String UTC = " The service reads it in UTC.";
    private static final Rule RULE = Rule.error(
            "DD314",
            "unsupported-schedule-form",
            "The schedule is a Python object or has a time zone.",
            Schedule.SOURCE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Schedule.of(definition).ifPresent(schedule -> {
            switch (schedule.form()) {
                case CODE ->
                    add(
                            schedule,
                            "is written as a Python object; the service takes only a text in cron's form",
                            PythonSchedule.cron(schedule.text()),
                            report);
                case ZONED ->
                    add(
                            schedule,
                            "begins with a time zone, which neither Airflow nor EventBridge reads there",
                            CronRepair.valid(String.join(
                                    " ",
                                    schedule.texts().subList(1, schedule.words().size()))),
                            report);
                case PRESET, WRAPPED, CRON -> {}
            }
        });
    }

    private static void add(Schedule schedule, String problem, Optional<String> cron, Report report) {
        report.add(
                schedule.scalar().position(),
                Schedule.PATH,
                "the schedule " + Visible.quote(schedule.text()) + ' ' + problem,
                cron.map(five -> "Write \"" + five + "\", with its hours in UTC.")
                        .orElse("Write, for example, \"0 6 * * *\" for every day at 6:00." + UTC));
    }
}

package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.model.Definition;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** DD308 schedule-never-runs. croniter reads such a schedule and fails only when it is asked for the next date. */
final class ScheduleNeverRuns implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD308",
            "schedule-never-runs",
            "The schedule never runs: none of its months has such a day.",
            "https://github.com/pallets-eco/croniter");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Schedule.cron(definition)
                .filter(cron -> cron.isPlain() && isNever(cron))
                .ifPresent(cron -> report.add(
                        cron.schedule().place(CronUnit.DAY.index(), CronUnit.MONTH.index()),
                        Schedule.PATH,
                        "the schedule never runs: " + reason(cron),
                        "Use a day that every month has, from 1 to 28, or another month."));
    }

    private static String reason(Cron cron) {
        int day = Long.numberOfTrailingZeros(cron.field(CronUnit.DAY).values());
        List<String> months = Arrays.stream(Month.values())
                .filter(month -> isChosen(month, cron))
                .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .toList();
        String last = months.getLast();
        return months.size() == 1
                ? last + " has no day " + day
                : String.join(", ", months.subList(0, months.size() - 1)) + " and " + last + " have no day " + day;
    }

    private static boolean isChosen(Month month, Cron cron) {
        return (cron.field(CronUnit.MONTH).values() >> month.getValue() & 1) == 1;
    }

    /** A day of the week beside the day of the month makes the schedule run on either. */
    private static boolean isNever(Cron cron) {
        long days = cron.field(CronUnit.DAY).values();
        int earliest = Long.numberOfTrailingZeros(days);
        for (Month month : Month.values()) {
            if (isChosen(month, cron) && earliest <= month.maxLength()) {
                return false;
            }
        }
        return cron.field(CronUnit.WEEKDAY).isAny();
    }
}

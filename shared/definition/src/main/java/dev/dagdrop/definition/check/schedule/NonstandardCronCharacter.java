package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;

/** DD306 nonstandard-cron-character. */
final class NonstandardCronCharacter implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD306",
            "nonstandard-cron-character",
            "The cron expression uses ?, L, W or #, which are not standard cron.",
            Schedule.SOURCE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Schedule.cron(definition).ifPresent(cron -> {
            for (CronField field : cron.fields()) {
                for (CronItem item : field.items()) {
                    switch (item) {
                        case CronItem.Special special -> add(cron, special, special.letter(), report);
                        case CronItem.Range range -> {
                            if (range.text().equals("?")) {
                                add(cron, range, '?', report);
                            }
                        }
                        case CronItem.Wrong _ -> {}
                    }
                }
            }
        });
    }

    private static void add(Cron cron, CronItem item, char letter, Report report) {
        report.add(
                cron.place(item),
                Schedule.PATH,
                Visible.quote(item.text()) + " is not standard cron, and no source says that the service accepts it",
                hint(letter));
    }

    private static String hint(char letter) {
        return switch (letter) {
            case '0' -> "Replace 0 with the last value that you mean.";
            case '?' -> "Write * instead of ?.";
            case '#' -> "Run it on that weekday of every week, and check the date in the first task.";
            default -> "Run it on every possible day, and check the date in the first task.";
        };
    }
}

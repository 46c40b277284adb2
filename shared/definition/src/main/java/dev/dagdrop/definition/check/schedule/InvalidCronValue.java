package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import java.util.Locale;
import java.util.Optional;

/** DD305 invalid-cron-value. */
final class InvalidCronValue implements DagCheck {
    private static final Rule RULE = Rule.error(
            "DD305",
            "invalid-cron-value",
            "A field of the cron expression has a value outside its range.",
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
                    if (item instanceof CronItem.Wrong wrong) {
                        add(cron, field, wrong, report);
                    }
                }
            }
        });
    }

    private static void add(Cron cron, CronField field, CronItem.Wrong wrong, Report report) {
        report.add(
                wrong.text().isEmpty() ? cron.place(field.unit()) : cron.place(wrong),
                Schedule.PATH,
                "invalid " + field.unit().words() + " in the schedule "
                        + Visible.quote(cron.schedule().text()) + ": " + wrong.problem(),
                hint(field.unit(), wrong.text()));
    }

    private static String hint(CronUnit unit, String text) {
        String range = "Allowed for " + unit.words() + ": " + unit.range() + ".";
        boolean sixty = text.equals(Integer.toString(unit.cycle())) && unit.first() == 0;
        if (sixty) {
            return "Did you mean 0? " + range;
        }
        Optional<String> name = name(unit, text);
        return name.isPresent() ? "Write " + name.get() + ". " + range : range;
    }

    private static Optional<String> name(CronUnit unit, String text) {
        if (!text.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String upper = text.toUpperCase(Locale.ROOT);
        for (String name : unit.names()) {
            if (upper.startsWith(name)) {
                return Optional.of(name);
            }
        }
        return NearestName.to(text, unit.names());
    }
}

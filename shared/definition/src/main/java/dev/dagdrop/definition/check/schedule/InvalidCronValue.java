package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** DD305 invalid-cron-value. */
final class InvalidCronValue implements DagCheck {
    private static final String FIVE = "Write five fields: minute, hour, day of month, month, day of week.";
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
        Schedule.of(definition)
                .filter(schedule -> schedule.form() == Schedule.Form.CRON)
                .filter(schedule -> schedule.words().size() >= CronUnit.COUNT
                        && schedule.words().size() <= WrongCronFieldCount.MOST)
                .ifPresent(schedule -> examineFields(schedule, report));
    }

    /** Whether this rule speaks about a schedule of more than five fields. */
    static boolean isAbout(Schedule schedule) {
        return !wrongItems(Cron.of(schedule)).isEmpty() || wrongExtra(schedule) >= 0;
    }

    private static void examineFields(Schedule schedule, Report report) {
        Cron cron = Cron.of(schedule);
        Map<CronItem.Wrong, CronField> wrong = wrongItems(cron);
        Optional<String> repaired = CronRepair.of(schedule.texts()).or(() -> ExtraCronField.fiveFields(schedule));
        for (Map.Entry<CronItem.Wrong, CronField> each : wrong.entrySet()) {
            add(cron, each.getValue(), each.getKey(), repaired, report);
            if (repaired.isPresent()) {
                return;
            }
        }
        int extra = wrongExtra(schedule);
        if (extra >= 0 && wrong.isEmpty()) {
            report.add(
                    schedule.place(extra, extra),
                    Schedule.PATH,
                    "the field " + Visible.quote(schedule.words().get(extra).text()) + " of the schedule "
                            + Visible.quote(schedule.text()) + " is neither seconds nor a year",
                    repaired.map(five -> "Write \"" + five + "\".").orElse(FIVE));
        }
    }

    private static Map<CronItem.Wrong, CronField> wrongItems(Cron cron) {
        Map<CronItem.Wrong, CronField> wrong = new LinkedHashMap<>();
        for (CronField field : cron.fields()) {
            for (CronItem item : field.items()) {
                if (item instanceof CronItem.Wrong each) {
                    wrong.put(each, field);
                }
            }
        }
        return wrong;
    }

    /** The first field behind the fifth that no reader has a meaning for; -1 where there is none. */
    private static int wrongExtra(Schedule schedule) {
        for (int i = CronUnit.COUNT; i < schedule.words().size(); i++) {
            if (ExtraField.isWrong(schedule.words().get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static void add(
            Cron cron, CronField field, CronItem.Wrong wrong, Optional<String> repaired, Report report) {
        boolean many = cron.schedule().words().size() > CronUnit.COUNT;
        report.add(
                wrong.text().isEmpty() ? cron.place(field.unit()) : cron.place(wrong),
                Schedule.PATH,
                "invalid " + field.unit().words() + " in the schedule "
                        + Visible.quote(cron.schedule().text()) + ": " + wrong.problem(),
                repaired.map(five -> "Write \"" + five + "\".")
                        .orElseGet(() -> hint(field.unit(), wrong.text()) + (many ? ' ' + FIVE : "")));
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

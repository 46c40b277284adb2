package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.finding.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * A schedule of five fields.
 *
 * @param schedule the text
 * @param fields one per unit, in their order
 */
record Cron(Schedule schedule, List<CronField> fields) {
    static Cron of(Schedule schedule) {
        List<CronField> fields = new ArrayList<>(CronUnit.COUNT);
        for (CronUnit unit : CronUnit.values()) {
            Schedule.Word word = schedule.words().get(unit.index());
            fields.add(CronField.of(unit, word.text(), word.start()));
        }
        return new Cron(schedule, List.copyOf(fields));
    }

    CronField field(CronUnit unit) {
        return fields.get(unit.index());
    }

    /** Whether every field is understood completely. */
    boolean isPlain() {
        for (CronField field : fields) {
            for (CronItem item : field.items()) {
                if (!(item instanceof CronItem.Range)) {
                    return false;
                }
            }
        }
        return true;
    }

    Position place(CronUnit unit) {
        return schedule.place(unit.index(), unit.index());
    }

    Position place(CronItem item) {
        return schedule.scalar()
                .part(item.start(), item.start() + Math.max(1, item.text().length()));
    }
}

package dev.dagdrop.definition.check.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * One field of a cron schedule.
 *
 * @param unit what it counts
 * @param text what is written
 * @param items what stands between its commas
 */
record CronField(CronUnit unit, String text, List<CronItem> items) {
    static CronField of(CronUnit unit, String text, int start) {
        List<CronItem> items = new ArrayList<>();
        int from = 0;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', from)) {
            items.add(CronItems.of(unit, text.substring(from, comma), start + from, false));
            from = comma + 1;
        }
        items.add(CronItems.of(unit, text.substring(from), start + from, from == 0));
        return new CronField(unit, text, List.copyOf(items));
    }

    /** Whether it says nothing: a star, alone or among others. */
    boolean isAny() {
        for (CronItem item : items) {
            if (item instanceof CronItem.Range range && range.isWhole()) {
                return true;
            }
        }
        return false;
    }

    /** The values it matches, one bit each; ranges that run backwards go on at the first value. Sunday is 0. */
    long values() {
        long values = 0;
        for (CronItem item : items) {
            if (item instanceof CronItem.Range range) {
                values |= values(range);
            }
        }
        return values;
    }

    /** How many values there are. */
    int count() {
        return Long.bitCount(values());
    }

    private long values(CronItem.Range range) {
        int length = range.to() - range.from();
        int span = range.isBackwards() ? length + unit.cycle() : length;
        long values = 0;
        for (int offset = 0; offset <= span && offset < unit.cycle(); offset += range.step()) {
            int value = (range.from() - unit.first() + offset) % unit.cycle() + unit.first();
            values |= 1L << value;
        }
        return values;
    }
}

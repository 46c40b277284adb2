package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.finding.Visible;
import java.util.Locale;

/** Reads what stands between two commas of a field, as croniter does, which Airflow uses. */
final class CronItems {
    private static final int NONE = -1;
    private static final int LARGEST = 9_999;

    private CronItems() {}

    /**
     * Reads one value.
     *
     * @param alone whether it is all there is in the field
     */
    static CronItem of(CronUnit unit, String text, int start, boolean alone) {
        if (text.isEmpty()) {
            return new CronItem.Wrong(text, start, "a value is missing next to the comma");
        }
        if (text.indexOf('?') >= 0) {
            return question(unit, text, start, alone);
        }
        char special = special(unit, text);
        if (special != 0) {
            return ofSpecial(text, start, special);
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return range(unit, text, text, start, 1);
        }
        int step = number(text.substring(slash + 1));
        if (step == NONE || step == 0) {
            return wrong(text, start, "the step after / is not a positive integer");
        }
        return range(unit, text, text.substring(0, slash), start, step);
    }

    private static CronItem question(CronUnit unit, String text, int start, boolean alone) {
        boolean days = unit == CronUnit.DAY || unit == CronUnit.WEEKDAY;
        return days && alone && text.equals("?")
                ? new CronItem.Range(text, start, unit.first(), unit.first() + unit.cycle() - 1, 1, true)
                : wrong(text, start, "? must be the whole day-of-month or day-of-week field");
    }

    private static CronItem range(CronUnit unit, String text, String range, int start, int step) {
        if (range.equals("*")) {
            return new CronItem.Range(text, start, unit.first(), unit.first() + unit.cycle() - 1, step, true);
        }
        int dash = range.indexOf('-');
        String first = dash < 0 ? range : range.substring(0, dash);
        String last = dash < 0 ? range : range.substring(dash + 1);
        int from = value(unit, first);
        int to = value(unit, last);
        if (from != NONE && dash > 0 && unit.first() > 0 && number(last) == 0) {
            return new CronItem.Special(text, start, '0');
        }
        if (from == NONE || to == NONE) {
            return wrong(text, start, problem(unit, text, from == NONE ? first : last));
        }
        boolean open = dash < 0 && text.indexOf('/') >= 0;
        return new CronItem.Range(text, start, from, open ? Math.max(from, unit.last()) : to, step, open);
    }

    private static String problem(CronUnit unit, String text, String value) {
        if (value.isEmpty()) {
            return "a number is missing " + (text.startsWith("/") ? "before /" : "next to -");
        }
        int number = number(value);
        return number == NONE
                ? Visible.quote(value) + " is not a valid " + unit.words()
                : "there is no " + unit.words() + ' ' + number;
    }

    private static int value(CronUnit unit, String text) {
        int name = unit.names().indexOf(text.toUpperCase(Locale.ROOT));
        if (name >= 0) {
            return name + unit.first();
        }
        int number = number(text);
        return number >= unit.first() && number <= unit.last() ? number : NONE;
    }

    /** So large that nothing larger is counted; {@link #NONE} where there are other characters than digits. */
    private static int number(String text) {
        int number = text.isEmpty() ? NONE : 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = Math.min(LARGEST, number * 10 + digit);
        }
        return number;
    }

    /** The letter that makes a value one of Quartz, EventBridge or Jenkins; 0 where none does. */
    private static char special(CronUnit unit, String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return switch (unit) {
            case DAY -> isOf("0123456789LW-", upper) ? firstOf("LW", upper) : 0;
            case WEEKDAY -> upper.indexOf('#') > 0 ? '#' : isLast(unit, upper) ? 'L' : 0;
            case MINUTE, HOUR, MONTH -> 0;
        };
    }

    private static char firstOf(String letters, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (letters.indexOf(text.charAt(i)) >= 0) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private static boolean isOf(String letters, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (letters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The last of a weekday in the month: {@code 5L} for EventBridge, {@code L5} for croniter. */
    private static boolean isLast(CronUnit unit, String upper) {
        boolean before = upper.startsWith("L");
        boolean behind = upper.endsWith("L");
        String day = before ? upper.substring(1) : behind ? upper.substring(0, upper.length() - 1) : "";
        return (before || behind) && (day.isEmpty() || value(unit, day) != NONE);
    }

    private static CronItem ofSpecial(String text, int start, char special) {
        boolean noWeek = special == '#' && !isWeek(text.substring(text.indexOf('#') + 1));
        return noWeek
                ? wrong(text, start, "the number after # must be a week from 1 to 5")
                : new CronItem.Special(text, start, special);
    }

    private static boolean isWeek(String text) {
        int week = number(text);
        return week >= 1 && week <= 5;
    }

    private static CronItem.Wrong wrong(String text, int start, String problem) {
        return new CronItem.Wrong(text, start, problem);
    }
}

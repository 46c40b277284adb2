package dev.dagdrop.definition.check.schedule;

import java.util.List;

/** The fields of a cron schedule, in their order. */
enum CronUnit {
    MINUTE(0, "minute", 0, 59, 60),
    HOUR(1, "hour", 0, 23, 24),
    DAY(2, "day of month", 1, 31, 31),
    MONTH(3, "month", 1, 12, 12),
    /** Sunday is 0 or 7. */
    WEEKDAY(4, "day of week", 0, 7, 7);

    static final int COUNT = 5;
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> WEEKDAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

    private final int index;
    private final String words;
    private final int first;
    private final int last;
    private final int cycle;

    CronUnit(int index, String words, int first, int last, int cycle) {
        this.index = index;
        this.words = words;
        this.first = first;
        this.last = last;
        this.cycle = cycle;
    }

    /** Which field of a schedule it is, from 0. */
    int index() {
        return index;
    }

    /** What it is called. */
    String words() {
        return words;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** How many different values there are. */
    int cycle() {
        return cycle;
    }

    /** Names for its values, from the first. */
    List<String> names() {
        return switch (this) {
            case MONTH -> MONTHS;
            case WEEKDAY -> WEEKDAYS;
            case MINUTE, HOUR, DAY -> List.of();
        };
    }

    /** What it takes, for a hint. */
    String range() {
        String numbers = first + " to " + last;
        return names().isEmpty() ? numbers : numbers + " or " + names().getFirst() + " to " + names().getLast();
    }
}

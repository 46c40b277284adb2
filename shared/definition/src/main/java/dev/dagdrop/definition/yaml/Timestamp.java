package dev.dagdrop.definition.yaml;

import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A text of the form {@code 2026-01-31}, with or without a time and a zone behind it; its numbers may be impossible.
 *
 * @param zone the offset from UTC as written, in minutes; empty where none is
 */
public record Timestamp(int year, int month, int day, int hour, int minute, int second, Optional<Integer> zone) {
    private static final int MINUTES_OF_DAY = 24 * 60;

    /** Reads a text; empty where it has another form. */
    public static Optional<Timestamp> parse(String text) {
        NumberReader digits = new NumberReader(text);
        int year = digits.number(4, 4);
        int month = digits.numberBehind('-');
        int day = digits.numberBehind('-');
        int hour = 0;
        int minute = 0;
        int second = 0;
        Optional<Integer> zone = Optional.empty();
        if (!digits.atEnd() && digits.separator()) {
            hour = digits.number(1, 2);
            minute = digits.take(':') ? digits.number(2, 2) : 0;
            second = digits.take(':') ? digits.number(2, 2) : 0;
            digits.fraction();
            zone = digits.zone();
        }
        return digits.failed() || !digits.atEnd()
                ? Optional.empty()
                : Optional.of(new Timestamp(year, month, day, hour, minute, second, zone));
    }

    /** Why there is no such date or time, such as {@code February 2026 has 28 days}; empty where there is. */
    public Optional<String> problem() {
        if (year == 0) {
            return Optional.of("there is no year 0");
        }
        if (month < 1 || month > 12) {
            return Optional.of("there is no month " + month);
        }
        int days = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > days) {
            String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return Optional.of(name + ' ' + year + " has " + days + " days, not " + day);
        }
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.of("a time is from 00:00:00 to 23:59:59");
        }
        boolean near = zone.isEmpty() || Math.abs(zone.get()) < MINUTES_OF_DAY;
        return near ? Optional.empty() : Optional.of("a time zone is less than a day from UTC");
    }

    /** The date and time as written, whatever the zone. Only where there is no problem. */
    public LocalDateTime local() {
        return LocalDateTime.of(year, month, day, hour, minute, second);
    }
}

package dev.dagdrop.definition.check.schedule;

import java.util.List;
import java.util.Optional;

/** Finds the cron schedule in a timetable or a time delta written as Python. */
final class PythonSchedule {
    private static final List<String> UNITS = List.of("minutes", "hours", "days");

    private PythonSchedule() {}

    /** The five fields that it has between quotes, or that mean the same as its time delta. */
    static Optional<String> cron(String code) {
        return quoted(code).flatMap(CronRepair::valid).or(() -> delta(code));
    }

    private static Optional<String> quoted(String code) {
        int start = 0;
        while (start < code.length() && code.charAt(start) != '\'' && code.charAt(start) != '"') {
            start++;
        }
        int end = start < code.length() ? code.indexOf(code.charAt(start), start + 1) : -1;
        return end < 0 ? Optional.empty() : Optional.of(code.substring(start + 1, end));
    }

    private static Optional<String> delta(String code) {
        for (String unit : UNITS) {
            int start = code.indexOf(unit + "=");
            if (start >= 0) {
                int from = start + unit.length() + 1;
                int end = from;
                while (end < code.length() && Character.isDigit(code.charAt(end))) {
                    end++;
                }
                return CronConversion.of("rate(" + code.substring(from, end) + ' ' + unit + ')');
            }
        }
        return Optional.empty();
    }
}

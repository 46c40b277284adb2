package dev.dagdrop.definition.check.schedule;

import java.util.Locale;
import java.util.Optional;

/** Turns EventBridge's forms of a schedule into cron's, where that is sure. */
final class CronConversion {
    private static final int MINUTES = 60;
    private static final int HOURS = 24;

    private CronConversion() {}

    /** The five-field form of {@code rate(…)}, of {@code cron(…)} or of six fields of which the last is any year. */
    static Optional<String> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("rate(") && lower.endsWith(")")) {
            return rate(lower.substring("rate(".length(), lower.length() - 1).strip())
                    .flatMap(CronRepair::valid);
        }
        boolean wrapped = lower.startsWith("cron(") && lower.endsWith(")");
        return cron(wrapped ? text.substring("cron(".length(), text.length() - 1) : text)
                .flatMap(CronRepair::valid);
    }

    private static Optional<String> rate(String rate) {
        int space = rate.indexOf(' ');
        String number = space < 0 ? "" : rate.substring(0, space);
        boolean digits =
                !number.isEmpty() && number.length() <= 2 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        int count = digits ? Integer.parseInt(number) : 0;
        if (count == 0) {
            return Optional.empty();
        }
        return switch (rate.substring(space + 1).strip()) {
            case "minute", "minutes" ->
                MINUTES % count == 0 ? Optional.of(every(count) + " * * * *") : Optional.empty();
            case "hour", "hours" -> HOURS % count == 0 ? Optional.of("0 " + every(count) + " * * *") : Optional.empty();
            case "day", "days" -> count == 1 ? Optional.of("0 0 * * *") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String every(int count) {
        return count == 1 ? "*" : "*/" + count;
    }

    /** EventBridge counts weekdays from 1 for Sunday, cron from 0, so only names are sure. */
    private static Optional<String> cron(String text) {
        String[] fields = text.strip().split("\\s+", -1);
        boolean sure = fields.length == CronUnit.COUNT + 1
                && fields[CronUnit.COUNT].equals("*")
                && fields[CronUnit.COUNT - 1].chars().noneMatch(c -> (c >= '0' && c <= '9') || c == '#');
        if (!sure) {
            return Optional.empty();
        }
        StringBuilder five = new StringBuilder();
        for (int i = 0; i < CronUnit.COUNT; i++) {
            five.append(i == 0 ? "" : " ").append(fields[i].equals("?") ? "*" : fields[i]);
        }
        return Optional.of(five.toString());
    }
}

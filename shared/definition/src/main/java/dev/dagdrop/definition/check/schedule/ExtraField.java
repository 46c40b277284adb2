package dev.dagdrop.definition.check.schedule;

/** A field behind the fifth: seconds for croniter, a year for EventBridge. */
final class ExtraField {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    private static final int LONGEST_YEARS = 100;

    private ExtraField() {}

    /** Whether no reader has a meaning for it. */
    static boolean isWrong(String text) {
        return !isSeconds(text) && !isYears(text);
    }

    private static boolean isSeconds(String text) {
        for (CronItem item : CronField.of(CronUnit.MINUTE, text, 0).items()) {
            if (!(item instanceof CronItem.Range)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isYears(String text) {
        if (text.length() > LONGEST_YEARS) {
            return false;
        }
        for (String part : text.split("[,/-]", -1)) {
            boolean digits =
                    !part.isEmpty() && part.length() <= 4 && part.chars().allMatch(c -> c >= '0' && c <= '9');
            boolean step = text.contains("/" + part);
            boolean year = digits && Integer.parseInt(part) >= FIRST_YEAR && Integer.parseInt(part) <= LAST_YEAR;
            if (!part.equals("*") && !year && !(digits && step)) {
                return false;
            }
        }
        return true;
    }
}

package dev.dagdrop.definition.check.schedule;

/** One of the values between the commas of a field. */
sealed interface CronItem {
    /** What is written. */
    String text();

    /** Its first char in the schedule, from 0. */
    int start();

    /**
     * Values from one to another by steps.
     *
     * @param from the first value
     * @param to the last value; below from where the range runs backwards
     * @param step at least 1
     * @param open whether the range is all there is behind from: a star, or a first value with a step
     */
    record Range(String text, int start, int from, int to, int step, boolean open) implements CronItem {
        boolean isStar() {
            return text.startsWith("*") || text.equals("?");
        }

        boolean isWhole() {
            return isStar() && step == 1;
        }

        boolean isBackwards() {
            return to < from || (to == from && text.indexOf('-') > 0);
        }
    }

    /**
     * A form that is not cron's own: {@code L}, {@code W}, {@code #} and such.
     *
     * @param letter what makes it so
     */
    record Special(String text, int start, char letter) implements CronItem {}

    /**
     * What nothing reads.
     *
     * @param problem what is wrong with it
     */
    record Wrong(String text, int start, String problem) implements CronItem {}
}

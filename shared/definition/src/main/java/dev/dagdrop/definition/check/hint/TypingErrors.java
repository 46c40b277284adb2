package dev.dagdrop.definition.check.hint;

/**
 * Counts typing errors between two texts, up to a limit: a letter missing, added or wrong, or two letters swapped. Only
 * places that are no further apart than the limit are compared, so the cost grows with one length and the limit.
 *
 * @param from one text
 * @param to the other
 * @param limit the most errors that are counted
 */
record TypingErrors(String from, String to, int limit) {
    /** The number of errors; the limit and one more where there are more. */
    int count() {
        if (Math.abs(from.length() - to.length()) > limit) {
            return limit + 1;
        }
        int start = 0;
        int shorter = Math.min(from.length(), to.length());
        while (start < shorter && from.charAt(start) == to.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && from.charAt(from.length() - 1 - end) == to.charAt(to.length() - 1 - end)) {
            end++;
        }
        return between(from.substring(start, from.length() - end), to.substring(start, to.length() - end));
    }

    private int between(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int first = Math.max(1, i - limit);
            int end = (int) Math.min(b.length(), (long) i + limit);
            int least = first == 1 ? i : limit + 1;
            current[first - 1] = least;
            for (int j = first; j <= end; j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(last[j - 1] + change, Math.min(last[j], current[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                current[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
                least = Math.min(least, current[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            if (end < b.length()) {
                current[end + 1] = limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return Math.min(last[b.length()], limit + 1);
    }
}

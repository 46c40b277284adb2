package dev.dagdrop.definition.finding;

/**
 * The stable number of one rule: {@code DD} and three digits, never used for another rule.
 *
 * @param value such as {@code DD105}
 */
public record RuleId(String value) implements Comparable<RuleId> {
    private static final int LENGTH = 5;
    private static final String SAFETY_BOUNDS = "DD0";

    /**
     * The one form an id has.
     *
     * @throws IllegalArgumentException when the value is not {@code DD} and three digits
     */
    public RuleId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "A rule id is DD and three digits, such as DD105, not " + Visible.quote(value));
        }
    }

    private static boolean isWellFormed(String value) {
        if (value.length() != LENGTH || !value.startsWith("DD")) {
            return false;
        }
        for (int i = 2; i < LENGTH; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether its rule protects the reader and so is always an error: {@code DD001} to {@code DD099}. */
    public boolean isSafetyBound() {
        return value.startsWith(SAFETY_BOUNDS);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.dagdrop.functions.reconcile;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a run may do about the drift it finds. Each does what the ones before it do. */
public enum ComparisonMode {
    /** Reports. */
    DRY_RUN("DryRun"),
    /** Sends a hint for every key that has to be looked at; what was done by hand is reported only. */
    REDRIVE("Redrive"),
    /** Has what was changed or deleted by hand reverted too. */
    REVERT("Revert");

    private final String label;

    ComparisonMode(String label) {
        this.label = label;
    }

    /** Its name in parameters, requests and notices. */
    public String label() {
        return label;
    }

    /**
     * The mode of this name; upper and lower case are the same.
     *
     * @throws IllegalArgumentException when there is none; the message names those there are
     */
    public static ComparisonMode of(String label) {
        return Arrays.stream(values())
                .filter(mode -> mode.label.equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The mode is '%s'; it should be one of %s."
                        .formatted(
                                label,
                                Arrays.stream(values())
                                        .map(ComparisonMode::label)
                                        .collect(Collectors.joining(", ")))));
    }

    boolean redrives() {
        return this != DRY_RUN;
    }

    boolean reverts() {
        return this == REVERT;
    }
}

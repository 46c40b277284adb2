package dev.dagdrop.definition.operators;

import java.util.Locale;

/** How well the service takes an operator, as far as the public sources say. */
public enum OperatorStatus {
    /** The sources agree that it runs. */
    SUPPORTED,
    /** One source lists it, the others do not. */
    DISPUTED,
    /** Sources say that it does not run. */
    REFUSED,
    /** A class that others are derived from and that cannot do anything itself. */
    BASE;

    static OperatorStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

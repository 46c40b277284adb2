package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.store.Mutations;
import dev.dagdrop.registration.store.Update;
import java.util.function.UnaryOperator;

/**
 * The code as it is, or broken on purpose, so that the explorer can show that it would notice.
 *
 * @param name what is broken
 * @param write what becomes of a write on its way to the table
 * @param looksAtItsClock whether a holder who was held up sees that time has passed
 */
record Variant(String name, UnaryOperator<Call.Write> write, boolean looksAtItsClock) {
    static final Variant REAL = new Variant("as it is", UnaryOperator.identity(), true);

    /** A holder that was held up goes on as if no time had passed. */
    static final Variant BLIND_TO_TIME =
            new Variant("a holder does not look at its clock", UnaryOperator.identity(), false);

    /** The writes that come through their condition whatever one attribute says. */
    static Variant ignoring(String name, String attribute) {
        return new Variant(
                name,
                write -> new Call.Write(write.id(), write.update(), Mutations.ignoring(attribute, write.condition())),
                true);
    }

    /** The writes do something else. */
    static Variant updating(String name, UnaryOperator<Update> change) {
        return new Variant(
                name, write -> new Call.Write(write.id(), change.apply(write.update()), write.condition()), true);
    }

    @Override
    public String toString() {
        return name;
    }
}

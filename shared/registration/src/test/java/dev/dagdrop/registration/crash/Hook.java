package dev.dagdrop.registration.crash;

import java.util.function.Supplier;

/** Something that may happen to a call of one step. */
interface Hook {
    <T> T around(Step step, Supplier<T> call);

    /** The same for a call that gives nothing back. */
    default void around(Step step, Runnable call) {
        around(step, () -> {
            call.run();
            return true;
        });
    }
}

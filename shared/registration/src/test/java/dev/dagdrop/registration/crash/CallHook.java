package dev.dagdrop.registration.crash;

import java.util.function.Supplier;

/** Something that may happen to a call of one step. */
interface CallHook {
    <T> T around(ControllerCall step, Supplier<T> call);

    /** The same for a call that gives nothing back. */
    default void around(ControllerCall step, Runnable call) {
        around(step, () -> {
            call.run();
            return true;
        });
    }
}

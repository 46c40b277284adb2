package dev.dagdrop.registration.telemetry;

import dev.dagdrop.registration.settings.ResolvedSettings;
import java.util.function.Supplier;

/** Takes down what happens in one run of the controller. */
public interface Trace {
    /** A step took this long. */
    void took(Step step, long nanos);

    /** An AWS service was called. */
    void called(Call call);

    /** The workflow's settings were resolved. */
    void resolved(ResolvedSettings settings);

    /** Does what a step consists of, and takes down how long it took, also where it fails. */
    default <T> T step(Step step, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            took(step, System.nanoTime() - start);
        }
    }
}

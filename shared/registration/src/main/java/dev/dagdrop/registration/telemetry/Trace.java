package dev.dagdrop.registration.telemetry;

import dev.dagdrop.registration.settings.ResolvedSettings;
import java.util.function.Supplier;

/** Takes down what happens in one run of the controller. */
public interface Trace {
    /** Takes down nothing, for functions that run no controller: a trace that nobody closes would only grow. */
    static Trace none() {
        return new Trace() {
            @Override
            public void took(Step step, long nanos) {
                // Nobody reads it.
            }

            @Override
            public void called(Call call) {
                // Nobody reads it.
            }

            @Override
            public void resolved(ResolvedSettings settings) {
                // Nobody reads it.
            }
        };
    }

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

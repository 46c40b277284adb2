package dev.dagdrop.registration.telemetry;

import dev.dagdrop.registration.settings.ResolvedSettings;
import java.util.function.Supplier;

/** Takes down what happens in one run of the controller. */
public interface Trace {
    /** Takes down nothing, for functions that run no controller: a trace that nobody closes would only grow. */
    static Trace none() {
        return new Trace() {
            @Override
            public void recordStep(PipelineStep step, long nanos) {
                // Nobody reads it.
            }

            @Override
            public void recordCall(ServiceCall call) {
                // Nobody reads it.
            }

            @Override
            public void recordSettings(ResolvedSettings settings) {
                // Nobody reads it.
            }
        };
    }

    /** A step took this long. */
    void recordStep(PipelineStep step, long nanos);

    /** An AWS service was called. */
    void recordCall(ServiceCall call);

    /** The workflow's settings were resolved. */
    void recordSettings(ResolvedSettings settings);

    /** Does what a step consists of, and takes down how long it took, also where it fails. */
    default <T> T step(PipelineStep step, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            recordStep(step, System.nanoTime() - start);
        }
    }
}

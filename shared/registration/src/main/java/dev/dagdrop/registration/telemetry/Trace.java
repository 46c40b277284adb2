package dev.dagdrop.registration.telemetry;

import dev.dagdrop.registration.settings.ResolvedSettings;
import java.util.function.Supplier;

/** Records what happens in one run of the controller. */
public interface Trace {
    /** Records nothing, for functions that run no controller: a trace that is never closed would only grow. */
    static Trace none() {
        return new Trace() {
            @Override
            public void recordStep(PipelineStep step, long nanos) {
                // Not recorded.
            }

            @Override
            public void recordCall(ServiceCall call) {
                // Not recorded.
            }

            @Override
            public void recordSettings(ResolvedSettings settings) {
                // Not recorded.
            }
        };
    }

    /** A step took this long. */
    void recordStep(PipelineStep step, long nanos);

    /** An AWS service was called. */
    void recordCall(ServiceCall call);

    /** The workflow's settings were resolved. */
    void recordSettings(ResolvedSettings settings);

    /** Runs a step, and records how long it took, also where it fails. */
    default <T> T step(PipelineStep step, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            recordStep(step, System.nanoTime() - start);
        }
    }
}

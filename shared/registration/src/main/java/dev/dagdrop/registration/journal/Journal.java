package dev.dagdrop.registration.journal;

import dev.dagdrop.registration.settings.ResolvedSettings;
import java.util.function.Supplier;

/** Is told what happens to an upload on its road. */
public interface Journal {
    /** A step took this long. */
    void took(Step step, long nanos);

    /** Another invocation was found to hold the claim. */
    void metLease();

    /** An AWS service was called. */
    void called(Call call);

    /** The workflow's settings were resolved. */
    void resolved(ResolvedSettings settings);

    /** Does what a step consists of, and notes how long it took, also where it fails. */
    default <T> T time(Step step, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            took(step, System.nanoTime() - start);
        }
    }

    /** The same for work without a result. */
    default void run(Step step, Runnable work) {
        long start = System.nanoTime();
        try {
            work.run();
        } finally {
            took(step, System.nanoTime() - start);
        }
    }

    /** A journal that forgets. */
    static Journal none() {
        return new Forgetful();
    }
}

package dev.dagdrop.registration;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Pause {
    /** Comes back once the time has passed. */
    void take(Duration duration);

    /** Lets the thread sleep; interrupted, it wakes early and stays interrupted. */
    static Pause sleeping() {
        return duration -> {
            try {
                Thread.sleep(duration);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }
}

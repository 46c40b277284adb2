package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.queue.Hints;
import java.time.Duration;
import java.util.Collection;

/** Sends hints for one bucket's keys to one queue, where the run's mode says so. One too many does no harm. */
record HintSender(Hints hints, String bucket) {
    void send(Run run, Collection<String> keys) {
        if (run.request().mode().redrives() && !keys.isEmpty()) {
            hints.send(bucket, keys, Duration.ZERO);
            run.tally().hints(keys.size());
        }
    }
}

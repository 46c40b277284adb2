package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.queue.HintQueue;
import java.time.Duration;
import java.util.Collection;

/** Sends hints for one bucket's keys to one queue, where the run's mode allows it. An extra hint is harmless. */
record HintSender(HintQueue hints, String bucket) {
    void send(ComparisonRun run, Collection<String> keys) {
        if (run.request().mode().redrives() && !keys.isEmpty()) {
            hints.send(bucket, keys, Duration.ZERO);
            run.driftCounts().hints(keys.size());
        }
    }
}

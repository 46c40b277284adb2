package dev.dagdrop.registration.journal;

import dev.dagdrop.registration.settings.ResolvedSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the journal holds of one upload.
 *
 * @param duration of the whole road
 * @param steps how long each step took that was taken; steps may overlap
 * @param leaseWaits how often another invocation was found to hold the claim
 * @param calls in the order they ended
 * @param settings what was resolved, where the road came that far
 * @param age how long ago the event was when the road ended, where the event tells
 */
public record Entry(
        Duration duration,
        Map<Step, Duration> steps,
        int leaseWaits,
        List<Call> calls,
        Optional<ResolvedSettings> settings,
        Optional<Duration> age) {
    /** Keeps its own copies. */
    public Entry {
        steps = Map.copyOf(steps);
        calls = List.copyOf(calls);
    }
}

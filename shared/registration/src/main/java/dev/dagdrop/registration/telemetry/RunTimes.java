package dev.dagdrop.registration.telemetry;

import dev.dagdrop.registration.settings.ResolvedSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was recorded of one run.
 *
 * @param duration of the whole run
 * @param steps how long each step took that was taken; a step that was taken twice counts both times
 * @param calls in the order they ended
 * @param settings what was resolved, where the run came that far
 * @param age how long ago the event was when the run ended, where the event tells
 */
public record RunTimes(
        Duration duration,
        Map<PipelineStep, Duration> steps,
        List<ServiceCall> calls,
        Optional<ResolvedSettings> settings,
        Optional<Duration> age) {
    /** Keeps its own copies. */
    public RunTimes {
        steps = Map.copyOf(steps);
        calls = List.copyOf(calls);
    }
}

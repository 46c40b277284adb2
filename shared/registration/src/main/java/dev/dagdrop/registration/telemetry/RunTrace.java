package dev.dagdrop.registration.telemetry;

import dev.dagdrop.registration.settings.ResolvedSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The trace of one run after the other; Lambda gives an environment one event at a time. Threads that work for the same run
 * may write into it.
 */
public final class RunTrace implements Trace {
    private final Map<PipelineStep, Duration> steps = new EnumMap<>(PipelineStep.class);
    private final List<ServiceCall> calls = new ArrayList<>();
    private Optional<ResolvedSettings> settings = Optional.empty();
    private long opened = System.nanoTime();

    /** Begins a run and discards what was recorded since the last one. */
    public synchronized void open() {
        steps.clear();
        calls.clear();
        settings = Optional.empty();
        opened = System.nanoTime();
    }

    /**
     * What was recorded of the run.
     *
     * @param age how long ago its event was, where the event tells
     */
    public synchronized RunTimes close(Optional<Duration> age) {
        return new RunTimes(Duration.ofNanos(System.nanoTime() - opened), steps, calls, settings, age);
    }

    @Override
    public synchronized void recordStep(PipelineStep step, long nanos) {
        steps.merge(step, Duration.ofNanos(nanos), Duration::plus);
    }

    @Override
    public synchronized void recordCall(ServiceCall call) {
        calls.add(call);
    }

    @Override
    public synchronized void recordSettings(ResolvedSettings resolved) {
        settings = Optional.of(resolved);
    }
}

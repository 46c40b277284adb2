package dev.dagdrop.registration.journal;

import dev.dagdrop.registration.settings.ResolvedSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The journal of one upload after the other; Lambda gives an environment one event at a time. Threads that work for the
 * same upload may write into it.
 */
public final class UploadJournal implements Journal {
    private final Map<Step, Duration> steps = new EnumMap<>(Step.class);
    private final List<Call> calls = new ArrayList<>();
    private Optional<ResolvedSettings> settings = Optional.empty();
    private int leaseWaits;
    private long opened = System.nanoTime();

    /** Begins the entry of an upload; whatever came since the last one was closed is forgotten. */
    public synchronized void open() {
        steps.clear();
        calls.clear();
        settings = Optional.empty();
        leaseWaits = 0;
        opened = System.nanoTime();
    }

    /**
     * The entry of the upload.
     *
     * @param age how long ago its event was, where the event tells
     */
    public synchronized Entry close(Optional<Duration> age) {
        return new Entry(Duration.ofNanos(System.nanoTime() - opened), steps, leaseWaits, calls, settings, age);
    }

    @Override
    public synchronized void took(Step step, long nanos) {
        steps.merge(step, Duration.ofNanos(nanos), Duration::plus);
    }

    @Override
    public synchronized void metLease() {
        leaseWaits++;
    }

    @Override
    public synchronized void called(Call call) {
        calls.add(call);
    }

    @Override
    public synchronized void resolved(ResolvedSettings resolved) {
        settings = Optional.of(resolved);
    }
}

package dev.dagdrop.registration.reconcile;

import java.util.List;

/** Keeps what a run has seen from one invocation to the next. */
public interface SightingStore {
    /**
     * Keeps everything seen so far; what was kept before stays as it is, for an invocation that is repeated.
     *
     * @return what {@link #load} takes
     */
    List<String> save(String run, Sightings sightings);

    /**
     * What was kept.
     *
     * @throws IllegalStateException when it is no longer there; the run has to begin anew
     */
    Sightings load(List<String> stored);
}

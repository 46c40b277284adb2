package dev.dagdrop.registration.reconcile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One comparison of everything, which may take several invocations.
 *
 * @param startedAt what changed after this moment is left to the next run
 * @param sightings where {@link SightingStore} keeps what the invocations before this one saw
 */
public record Run(String id, Request request, Instant startedAt, Place place, Tally tally, List<String> sightings) {
    public Run {
        sightings = List.copyOf(sightings);
    }

    /** A run that has looked at nothing yet. */
    public static Run begin(Request request, Instant now) {
        return new Run(UUID.randomUUID().toString(), request, now, Place.START, new Tally(), List.of());
    }

    Run at(Place next) {
        return new Run(id, request, startedAt, next, tally, sightings);
    }

    Run seen(List<String> stored) {
        return new Run(id, request, startedAt, place, tally, stored);
    }

    /** Whether something happened since the run began, so that views taken at different moments may differ by right. */
    boolean isTooFresh(Instant change) {
        return change.isAfter(startedAt);
    }
}

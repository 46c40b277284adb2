package dev.dagdrop.registration.reconcile;

import java.util.Optional;

/**
 * How far a run has come.
 *
 * @param after what the last page of the phase ended with; empty at its beginning
 */
public record Place(Phase phase, Optional<String> after) {
    /** What is gone through, in this order. */
    public enum Phase {
        /** The bucket, by key; what comes later asks which files there are. */
        OBJECTS,
        /** The service, by its own tokens. */
        WORKFLOWS,
        /** The ledger, by id; asks which files and which workflows there are. */
        REGISTRATIONS,
        /** Nothing any more. */
        OVER
    }

    static final Place START = new Place(Phase.OBJECTS, Optional.empty());

    boolean isOver() {
        return phase == Phase.OVER;
    }

    /** The place behind a page that ended with {@code next}; the next phase where it was the last. */
    Place behind(Optional<String> next) {
        return next.isPresent() ? new Place(phase, next) : new Place(following(), Optional.empty());
    }

    private Phase following() {
        return switch (phase) {
            case OBJECTS -> Phase.WORKFLOWS;
            case WORKFLOWS -> Phase.REGISTRATIONS;
            case REGISTRATIONS, OVER -> Phase.OVER;
        };
    }
}

package dev.dagdrop.registration.reconcile;

import dev.dagdrop.registration.store.Registrations;
import dev.dagdrop.registration.store.StoredRegistration;
import dev.dagdrop.registration.queue.RedriveQueue;
import java.time.Instant;
import java.util.List;

/** Puts back what was done by hand, where the run is asked to. */
final class Reversal {
    private final Registrations registrations;
    private final RedriveQueue queue;

    Reversal(Registrations registrations, RedriveQueue queue) {
        this.registrations = registrations;
        this.queue = queue;
    }

    /**
     * Sends the newest upload on its road again, which then updates or creates the workflow though its content is the
     * same.
     *
     * @return what becomes of it, to end a sentence with; empty where the run is not asked to revert
     */
    String revert(Run run, StoredRegistration row) {
        if (!run.request().mode().reverts()) {
            return "";
        }
        if (!row.isAccepted()) {
            return "; not put back, because the newest version of its file was not accepted";
        }
        if (!registrations.markChanged(row)) {
            return "; not put back, because a newer upload is doing it";
        }
        queue.send(List.of(row.upload(row.sequencer().thenLost(Instant.EPOCH))));
        run.tally().redriven(1);
        return "; it is being put back";
    }
}

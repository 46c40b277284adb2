package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.Inputs;
import dev.dagdrop.registration.mwaa.WorkflowListing;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.queue.Hints;
import dev.dagdrop.registration.store.ConditionalTable;
import java.util.Optional;

/**
 * Everything a run talks to.
 *
 * @param sides what is compared
 * @param inputs what decides how a key ends now
 * @param outbox where hints and notices go
 */
public record Ports(Sides sides, Inputs inputs, Outbox outbox) {
    /**
     * What is compared.
     *
     * @param definitions the files below the prefix of definitions
     * @param profiles the files below the prefix of profiles
     * @param table the same items as {@code records}, to be made unsettled
     */
    public record Sides(
            BucketListing definitions,
            BucketListing profiles,
            Records records,
            ConditionalTable table,
            WorkflowListing listing,
            Workflows workflows,
            Subscribers subscribers) {}

    /**
     * Where hints and notices go.
     *
     * @param hints hints for the keys of definitions
     * @param teamHints hints for the keys of profiles
     */
    public record Outbox(Hints hints, Hints teamHints, Notices notices, NoticeMemory memory) {}

    /** The same, whose notices go elsewhere and are not remembered. */
    public Ports withNotices(Notices other) {
        NoticeMemory none = new NoticeMemory() {
            @Override
            public Optional<Last> last() {
                return Optional.empty();
            }

            @Override
            public void remember(Last notice) {
                // The next notice is due whatever this one said.
            }
        };
        return new Ports(sides, inputs, new Outbox(outbox.hints(), outbox.teamHints(), other, none));
    }
}

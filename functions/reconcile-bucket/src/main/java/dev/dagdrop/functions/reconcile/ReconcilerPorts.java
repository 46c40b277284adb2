package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.InputDigests;
import dev.dagdrop.registration.mwaa.WorkflowListing;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.queue.HintQueue;
import dev.dagdrop.registration.store.ConditionalTable;
import java.util.Optional;

/**
 * The ports of a run.
 *
 * @param sides what is compared
 * @param inputs digests of everything that decides an outcome
 * @param outbox where hints and notices go
 */
public record ReconcilerPorts(ComparedSides sides, InputDigests inputs, DriftOutbox outbox) {
    /**
     * What is compared.
     *
     * @param definitions the files below the prefix of definitions
     * @param profiles the files below the prefix of profiles
     * @param table the same items as {@code records}, to be made unsettled
     */
    public record ComparedSides(
            BucketListing definitions,
            BucketListing profiles,
            RecordListing records,
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
    public record DriftOutbox(HintQueue hints, HintQueue teamHints, Notices notices, NoticeMemory memory) {}

    /** A copy that publishes elsewhere and remembers no notice. */
    public ReconcilerPorts withNotices(Notices other) {
        NoticeMemory none = new NoticeMemory() {
            @Override
            public Optional<LastNotice> last() {
                return Optional.empty();
            }

            @Override
            public void remember(LastNotice notice) {
                // The next notice is due whatever this one said.
            }
        };
        return new ReconcilerPorts(sides, inputs, new DriftOutbox(outbox.hints(), outbox.teamHints(), other, none));
    }
}

package dev.dagdrop.functions.reconcile;

import java.time.Instant;
import java.util.Optional;

/** Remembers the last notice about drift, so that the same drift is not announced every day. */
public interface NoticeMemory {
    /** The last notice; empty where none is known. */
    Optional<LastNotice> last();

    /** Remembers a notice that was published. */
    void remember(LastNotice notice);

    /**
     * A notice that was published.
     *
     * @param digest differs whenever what it reported does
     */
    record LastNotice(String digest, Instant at) {}
}

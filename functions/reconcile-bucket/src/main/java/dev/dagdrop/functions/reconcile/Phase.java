package dev.dagdrop.functions.reconcile;

import java.util.Optional;

/** One side of the comparison, gone through page by page. */
interface Phase {
    /**
     * Compares one page.
     *
     * @param after where the last page ended; empty for the first
     * @return where the next page begins; empty after the last
     * @throws RuntimeException when a service did not answer
     */
    Optional<String> page(Run run, Sightings sightings, Optional<String> after);
}

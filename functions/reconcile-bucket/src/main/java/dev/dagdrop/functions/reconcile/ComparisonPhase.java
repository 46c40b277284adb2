package dev.dagdrop.functions.reconcile;

import java.util.Optional;

/** One side of the comparison, gone through page by page. */
interface ComparisonPhase {
    /**
     * Compares one page.
     *
     * @param after where the last page ended; empty for the first
     * @return where the next page begins; empty after the last
     * @throws RuntimeException when a service did not answer
     */
    Optional<String> page(ComparisonRun run, SeenNames seenNames, Optional<String> after);
}

package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.naming.WorkflowName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ledger's rows, many at a time, for whoever compares them with bucket and service.
 *
 * <p>Every method throws {@link software.amazon.awssdk.core.exception.SdkException} when the table cannot be reached.
 */
public interface Registrations {
    /** The rows of these names, as they are at this moment; names without a row are missing. */
    Map<WorkflowName, StoredRegistration> of(Set<WorkflowName> names);

    /**
     * Some rows, in no order; all of them, page by page. A row written meanwhile may be missing or shown as it was.
     *
     * @param after where the last page ended; empty for the first
     */
    Page page(Optional<String> after);

    /**
     * Records that the workflow no longer is what we made it, so that the next claim gives it its definition again
     * though nothing in it has changed.
     *
     * @return false when the row is no longer as it was seen; nothing is written then
     */
    boolean markChanged(StoredRegistration seen);

    /**
     * Some rows.
     *
     * @param next where the next page begins; empty after the last
     */
    record Page(List<StoredRegistration> rows, Optional<String> next) {
        public Page {
            rows = List.copyOf(rows);
        }
    }
}

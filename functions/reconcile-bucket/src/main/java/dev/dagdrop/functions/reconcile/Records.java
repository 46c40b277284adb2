package dev.dagdrop.functions.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table's items, read many at a time. */
public interface Records {
    /**
     * The items with these ids, as they are now; those that there are.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException when the table cannot be reached
     */
    Map<String, Stored> of(Set<String> ids);

    /**
     * Some items.
     *
     * @param after where the last page ended; empty for the first
     * @throws software.amazon.awssdk.core.exception.SdkException when the table cannot be reached
     */
    Page page(Optional<String> after);

    /**
     * Some items.
     *
     * @param next where the next page begins; empty after the last
     */
    record Page(List<Stored> items, Optional<String> next) {
        public Page {
            items = List.copyOf(items);
        }
    }
}

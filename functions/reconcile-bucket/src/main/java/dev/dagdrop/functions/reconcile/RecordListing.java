package dev.dagdrop.functions.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table's items, read many at a time. */
public interface RecordListing {
    /**
     * The items with these ids, as they are now; those that there are.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException when the table cannot be reached
     */
    Map<String, StoredItem> of(Set<String> ids);

    /**
     * A page of items.
     *
     * @param after where the last page ended; empty for the first
     * @throws software.amazon.awssdk.core.exception.SdkException when the table cannot be reached
     */
    RecordPage page(Optional<String> after);

    /**
     * A page of items.
     *
     * @param next where the next page begins; empty after the last
     */
    record RecordPage(List<StoredItem> items, Optional<String> next) {
        public RecordPage {
            items = List.copyOf(items);
        }
    }
}

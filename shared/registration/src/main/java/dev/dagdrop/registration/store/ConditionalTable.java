package dev.dagdrop.registration.store;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table whose items are only ever written under a condition, one item at a time; all that claims need of a store. */
public interface ConditionalTable {
    /**
     * Writes one item if the condition holds for it, in one step that no other write comes between.
     *
     * @param id the item's key; the item is made where there is none
     * @throws software.amazon.awssdk.core.exception.SdkException when the table cannot be reached; the write may have
     *     been done or not
     */
    WriteResult write(String id, ItemUpdate update, Condition condition);

    /**
     * The result of a write.
     *
     * @param done false when the condition did not hold; nothing is written then
     * @param before the item as the condition met it; empty where there was none
     */
    record WriteResult(boolean done, Map<String, AttributeValue> before) {
        public WriteResult {
            before = Map.copyOf(before);
        }
    }
}

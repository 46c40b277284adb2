package dev.dagdrop.registration.store;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What came of asking for a claim. */
public sealed interface ClaimResult {
    /**
     * The caller holds it until the lease ends.
     *
     * @param item the record as the claim found it; empty where there was none
     */
    record Granted(Claim claim, Map<String, AttributeValue> item) implements ClaimResult {
        public Granted {
            item = Map.copyOf(item);
        }
    }

    /** Another holder works on the same subject and is bound to look at it again before it completes. */
    record LooksAgain(Instant until) implements ClaimResult {}

    /** Another holder works on another subject of the same record; ask again once its lease ends. */
    record Busy(String subject, Instant until) implements ClaimResult {}
}

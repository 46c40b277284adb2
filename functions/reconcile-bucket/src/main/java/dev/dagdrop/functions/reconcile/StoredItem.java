package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.store.WorkflowItem;
import dev.dagdrop.registration.store.WorkflowRecord;
import dev.dagdrop.registration.team.TeamAttributes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item that the comparison reads. */
public sealed interface StoredItem {
    /**
     * A workflow's record.
     *
     * @param leaseEnd when the claim on it ends
     */
    record StoredWorkflow(WorkflowName name, WorkflowRecord record, Optional<Instant> leaseEnd) implements StoredItem {
        boolean isClaimed(Instant now) {
            return leaseEnd.filter(now::isBefore).isPresent();
        }
    }

    /** A team's record. */
    record StoredTeam(ComparedTeam record) implements StoredItem {}

    /** An item that no release wrote; the others are compared all the same. */
    record UnreadableItem(String id, String reason) implements StoredItem {}

    /** An item that is not compared. */
    record OtherItem(String id) implements StoredItem {}

    /** Reads an item, whatever is in it. */
    static StoredItem of(String id, Map<String, AttributeValue> item) {
        try {
            if (id.startsWith(TeamAttributes.PREFIX)) {
                return new StoredTeam(ComparedTeam.read(id, item));
            }
            return WorkflowRecord.nameOf(id)
                    .<StoredItem>map(name -> new StoredWorkflow(name, WorkflowItem.read(item), Claims.leaseEnd(item)))
                    .orElseGet(() -> new OtherItem(id));
        } catch (RuntimeException e) {
            return new UnreadableItem(id, e.toString());
        }
    }
}

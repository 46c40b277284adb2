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

/** An item of the table as the comparison reads it. */
public sealed interface Stored {
    /**
     * A workflow's record.
     *
     * @param leaseEnd until when somebody works on it
     */
    record Workflow(WorkflowName name, WorkflowRecord record, Optional<Instant> leaseEnd) implements Stored {
        boolean isClaimed(Instant now) {
            return leaseEnd.filter(now::isBefore).isPresent();
        }
    }

    /** A team's record. */
    record Team(TeamRecord record) implements Stored {}

    /** Something in it is not as any release wrote it; one such item keeps no other from being compared. */
    record Unreadable(String id, String reason) implements Stored {}

    /** Something that is not compared. */
    record Other(String id) implements Stored {}

    /** Reads an item, whatever is in it. */
    static Stored of(String id, Map<String, AttributeValue> item) {
        try {
            if (id.startsWith(TeamAttributes.PREFIX)) {
                return new Team(TeamRecord.read(id, item));
            }
            return WorkflowRecord.nameOf(id)
                    .<Stored>map(name -> new Workflow(name, WorkflowItem.read(item), Claims.leaseEnd(item)))
                    .orElseGet(() -> new Other(id));
        } catch (RuntimeException e) {
            return new Unreadable(id, e.toString());
        }
    }
}

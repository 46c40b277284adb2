package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.registration.workflow.ClientToken;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * The ledger as one DynamoDB table, one item per workflow name, every write a single conditional UpdateItem.
 *
 * <p>A lease's end is compared in the condition with this host's clock; the time-to-live attribute, which DynamoDB
 * honours days late, only clears away refused uploads that never led to a workflow.
 */
public final class DynamoDbLedger implements Ledger {
    /** The row can change between a refused write and the next one; more changes than this is somebody else's turn. */
    private static final int MAX_RACES = 3;

    private static final String FREE = "attribute_not_exists(Id)";
    private static final String OLDER_AND_UNLEASED = "(BucketName = :BucketName AND ObjectKey = :ObjectKey"
            + " AND Sequencer < :Sequencer"
            + " AND (RegistrationState = :finished OR LeaseEnd <= :now))";
    private static final String REFUSED_TO_ANOTHER_KEY = "((BucketName <> :BucketName OR ObjectKey <> :ObjectKey)"
            + " AND RegistrationState = :finished AND attribute_not_exists(WorkflowArn))";
    private static final String SAME_AND_ABANDONED = "BucketName = :bucket AND ObjectKey = :key"
            + " AND Sequencer = :sequencer AND RegistrationState = :claimed AND LeaseEnd <= :now";
    private static final String OWNED = "ClaimOwner = :owner";
    private static final String HELD = OWNED + " AND RegistrationState = :claimed";

    private final DynamoDbClient dynamoDb;
    private final String table;
    private final Clock clock;

    public DynamoDbLedger(DynamoDbClient dynamoDb, String table, Clock clock) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public ClaimResult claim(WorkflowName name, Upload upload, Instant leaseEnd) {
        Instant now = clock.instant();
        for (int race = 0; race < MAX_RACES; race++) {
            Write first = begin(name, upload, now, leaseEnd);
            if (first.done()) {
                return new ClaimResult.Claimed(first.claim(name, upload, 1));
            }
            Optional<ClaimResult> refusal = first.before().orElseThrow().refusal(upload, now);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            if (first.before().orElseThrow().isUnfinished(upload)) {
                Write second = takeOver(name, upload, now, leaseEnd);
                if (second.done()) {
                    int attempt = first.before().orElseThrow().attempts() + 1;
                    return new ClaimResult.Claimed(second.claim(name, upload, attempt));
                }
            }
        }
        return new ClaimResult.Leased(now);
    }

    private Write begin(WorkflowName name, Upload upload, Instant now, Instant leaseEnd) {
        String owner = UUID.randomUUID().toString();
        Update update = new Update()
                .set(Attributes.BUCKET, upload.bucket())
                .set(Attributes.KEY, upload.key())
                .setOrRemove(Attributes.VERSION_ID, upload.versionId())
                .setOrRemove(Attributes.E_TAG, upload.eTag())
                .set(Attributes.SEQUENCER, upload.sequencer().digits())
                .set(Attributes.CLIENT_TOKEN, ClientToken.of(upload).value())
                .set(Attributes.STATE, Attributes.CLAIMED)
                .set(Attributes.CLAIM_OWNER, owner)
                .set(Attributes.LEASE_END, leaseEnd.toEpochMilli())
                .set(Attributes.ATTEMPTS, 1)
                .remove(Attributes.OUTCOME)
                .remove(Attributes.COMPLETED_AT)
                .remove(Attributes.LAST_ERROR)
                .remove(Attributes.EXPIRES_AT)
                .with(":finished", AttributeValue.fromS(Attributes.FINISHED))
                .with(":now", AttributeValue.fromN(Long.toString(now.toEpochMilli())));
        return write(name, owner, update, FREE + " OR " + OLDER_AND_UNLEASED + " OR " + REFUSED_TO_ANOTHER_KEY);
    }

    private Write takeOver(WorkflowName name, Upload upload, Instant now, Instant leaseEnd) {
        String owner = UUID.randomUUID().toString();
        Update update = new Update()
                .set(Attributes.CLAIM_OWNER, owner)
                .set(Attributes.LEASE_END, leaseEnd.toEpochMilli())
                .increment(Attributes.ATTEMPTS)
                .with(":bucket", AttributeValue.fromS(upload.bucket()))
                .with(":key", AttributeValue.fromS(upload.key()))
                .with(":sequencer", AttributeValue.fromS(upload.sequencer().digits()))
                .with(":claimed", AttributeValue.fromS(Attributes.CLAIMED))
                .with(":now", AttributeValue.fromN(Long.toString(now.toEpochMilli())));
        return write(name, owner, update, SAME_AND_ABANDONED);
    }

    @Override
    public boolean beginUpdate(Claim claim) {
        return writeHeld(claim, new Update().remove(Attributes.FINGERPRINT));
    }

    @Override
    public boolean complete(Claim claim, Completion completion) {
        Update update = CompletionUpdate.of(claim, completion, clock.instant())
                .with(":owner", AttributeValue.fromS(claim.owner()));
        return write(claim.name(), claim.owner(), update, OWNED).done();
    }

    @Override
    public void release(Claim claim, String error) {
        // A lost claim needs no release: the row is its new owner's.
        writeHeld(claim, new Update().set(Attributes.LEASE_END, 0).set(Attributes.LAST_ERROR, error));
    }

    @Override
    public void earlierNoticeSent(Claim claim) {
        writeHeld(claim, new Update().remove(Attributes.NOTICE));
    }

    @Override
    public void noticeSent(WorkflowName name, Upload upload) {
        Update update = new Update()
                .remove(Attributes.NOTICE)
                .with(":sequencer", AttributeValue.fromS(upload.sequencer().digits()))
                .with(":bucket", AttributeValue.fromS(upload.bucket()))
                .with(":key", AttributeValue.fromS(upload.key()));
        write(name, "", update, "BucketName = :bucket AND ObjectKey = :key AND Sequencer = :sequencer");
    }

    private boolean writeHeld(Claim claim, Update update) {
        update.with(":owner", AttributeValue.fromS(claim.owner()))
                .with(":claimed", AttributeValue.fromS(Attributes.CLAIMED));
        return write(claim.name(), "", update, HELD).done();
    }

    private Write write(WorkflowName name, String owner, Update update, String condition) {
        try {
            var response = dynamoDb.updateItem(UpdateItemRequest.builder()
                    .tableName(table)
                    .key(Map.of(Attributes.ID, AttributeValue.fromS("workflow/" + name)))
                    .updateExpression(update.expression())
                    .conditionExpression(condition)
                    .expressionAttributeValues(update.values())
                    .returnValues(ReturnValue.ALL_OLD)
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                    .build());
            return new Write(true, owner, row(response.attributes()));
        } catch (ConditionalCheckFailedException e) {
            Optional<RegistrationRow> row = row(e.item());
            // The SDK repeats a write whose answer was lost; the repetition then meets the claim it made itself.
            boolean made = row.flatMap(RegistrationRow::claimOwner)
                    .filter(owner::equals)
                    .isPresent();
            return new Write(made, owner, row);
        }
    }

    private static Optional<RegistrationRow> row(Map<String, AttributeValue> item) {
        return item.isEmpty() ? Optional.empty() : Optional.of(RegistrationRow.of(item));
    }

    /** Whether a write was done, and the row as it stood before it. */
    private record Write(boolean done, String owner, Optional<RegistrationRow> before) {
        Claim claim(WorkflowName name, Upload upload, int attempt) {
            return new Claim(
                    name,
                    upload,
                    owner,
                    ClientToken.of(upload),
                    attempt,
                    before.filter(row -> upload.sameObject(row.bucket(), row.key()))
                            .flatMap(RegistrationRow::registered),
                    before.flatMap(RegistrationRow::unsentNotice));
        }
    }
}

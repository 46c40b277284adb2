package dev.dagdrop.registration.team;

import dev.dagdrop.registration.upload.Upload;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
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
 * One item per team, every write a single conditional UpdateItem, as for registrations.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateItem.html">UpdateItem</a>
 */
public final class DynamoDbTeamStore implements TeamStore {
    private static final String STATE = "RegistrationState";
    private static final String OWNER = "ClaimOwner";
    private static final String LEASE_END = "LeaseEnd";
    private static final String CLAIMED = "CLAIMED";
    private static final String FINISHED = "FINISHED";

    /** The name is free, or its file is older and unheld, or this very change was left unfinished, or nothing is in force. */
    private static final String MAY_BEGIN = "attribute_not_exists(Id)"
            + " OR (ObjectKey = :key AND Sequencer < :order AND (RegistrationState = :finished OR LeaseEnd <= :now))"
            + " OR (ObjectKey = :key AND Sequencer = :order AND RegistrationState = :claimed AND LeaseEnd <= :now)"
            + " OR (ObjectKey <> :key AND RegistrationState = :finished AND attribute_not_exists(Profile))";

    private final DynamoDbClient dynamoDb;
    private final String table;
    private final InstantSource clock;

    public DynamoDbTeamStore(DynamoDbClient dynamoDb, String table, InstantSource clock) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Begun begin(String team, Upload change, Instant leaseEnd) {
        Claim claim = new Claim(team, UUID.randomUUID().toString());
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":bucket", AttributeValue.fromS(change.bucket()));
        values.put(":key", AttributeValue.fromS(change.key()));
        values.put(":order", AttributeValue.fromS(change.sequencer().digits()));
        values.put(":version", AttributeValue.fromS(change.versionId().orElse("")));
        values.put(":owner", AttributeValue.fromS(claim.owner()));
        values.put(":lease", number(leaseEnd));
        values.put(":now", number(clock.instant()));
        values.put(":claimed", AttributeValue.fromS(CLAIMED));
        values.put(":finished", AttributeValue.fromS(FINISHED));
        UpdateItemRequest request = UpdateItemRequest.builder()
                .tableName(table)
                .key(id(team))
                .updateExpression(
                        "SET BucketName = :bucket, ObjectKey = :key, Sequencer = :order, VersionId = :version,"
                                + " RegistrationState = :claimed, ClaimOwner = :owner, LeaseEnd = :lease")
                .conditionExpression(MAY_BEGIN)
                .expressionAttributeValues(values)
                .returnValues(ReturnValue.ALL_OLD)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
        try {
            return granted(claim, change, dynamoDb.updateItem(request).attributes());
        } catch (ConditionalCheckFailedException e) {
            return refused(claim, change, e.item());
        }
    }

    private static Begun granted(Claim claim, Upload change, Map<String, AttributeValue> before) {
        boolean again = text(before, TeamAttributes.SEQUENCER)
                        .filter(change.sequencer().digits()::equals)
                        .isPresent()
                && text(before, TeamAttributes.KEY).filter(change.key()::equals).isPresent();
        return new Begun.Granted(claim, text(before, TeamAttributes.PROFILE), again);
    }

    private static Begun refused(Claim claim, Upload change, Map<String, AttributeValue> row) {
        // A write whose answer was lost is repeated by the SDK; the repetition then meets the claim it made itself.
        if (text(row, OWNER).filter(claim.owner()::equals).isPresent()) {
            return new Begun.Granted(claim, text(row, TeamAttributes.PROFILE), true);
        }
        String key = text(row, TeamAttributes.KEY).orElse("");
        if (!key.equals(change.key())) {
            return text(row, TeamAttributes.PROFILE).isPresent() ? new Begun.Taken(key) : new Begun.Leased();
        }
        int order = text(row, TeamAttributes.SEQUENCER)
                .orElse("")
                .compareTo(change.sequencer().digits());
        if (order > 0) {
            return new Begun.Stale();
        }
        boolean finished = text(row, STATE).filter(FINISHED::equals).isPresent();
        return order == 0 && finished ? new Begun.Finished() : new Begun.Leased();
    }

    @Override
    public boolean accept(Claim claim, String profile) {
        return write(
                claim, "SET Profile = :profile REMOVE RemovedAt", Map.of(":profile", AttributeValue.fromS(profile)));
    }

    @Override
    public boolean remove(Claim claim, Instant now) {
        return write(claim, "SET RemovedAt = :at REMOVE Profile", Map.of(":at", AttributeValue.fromS(now.toString())));
    }

    @Override
    public void finish(Claim claim) {
        write(
                claim,
                "SET " + STATE + " = :finished REMOVE " + LEASE_END,
                Map.of(":finished", AttributeValue.fromS(FINISHED)));
    }

    @Override
    public void release(Claim claim) {
        write(claim, "SET " + LEASE_END + " = :ended", Map.of(":ended", AttributeValue.fromN("0")));
    }

    private boolean write(Claim claim, String update, Map<String, AttributeValue> values) {
        Map<String, AttributeValue> all = new HashMap<>(values);
        all.put(":owner", AttributeValue.fromS(claim.owner()));
        try {
            dynamoDb.updateItem(request -> request.tableName(table)
                    .key(id(claim.team()))
                    .updateExpression(update)
                    .conditionExpression(OWNER + " = :owner")
                    .expressionAttributeValues(all));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    private static Map<String, AttributeValue> id(String team) {
        return Map.of(TeamAttributes.ID, AttributeValue.fromS(TeamAttributes.PREFIX + team));
    }

    private static AttributeValue number(Instant instant) {
        return AttributeValue.fromN(Long.toString(instant.toEpochMilli()));
    }

    private static Optional<String> text(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::s);
    }
}

package dev.dagdrop.registration.team;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * One item beside those of the teams; no team can be called as it is.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateItem.html">UpdateItem</a>
 */
public final class DynamoDbTopicLock implements TopicLock {
    private static final Map<String, AttributeValue> ID =
            Map.of(TeamAttributes.ID, AttributeValue.fromS(TeamAttributes.PREFIX + "_subscriptions"));

    private final DynamoDbClient dynamoDb;
    private final String table;
    private final InstantSource clock;

    public DynamoDbTopicLock(DynamoDbClient dynamoDb, String table, InstantSource clock) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public boolean take(String owner, Instant leaseEnd) {
        // Its own lease is taken once more: the SDK repeats a write whose answer was lost.
        return write(
                "SET ClaimOwner = :owner, LeaseEnd = :lease",
                "attribute_not_exists(ClaimOwner) OR LeaseEnd <= :now OR ClaimOwner = :owner",
                Map.of(
                        ":owner", AttributeValue.fromS(owner),
                        ":lease", number(leaseEnd),
                        ":now", number(clock.instant())));
    }

    @Override
    public void giveBack(String owner) {
        write("REMOVE ClaimOwner, LeaseEnd", "ClaimOwner = :owner", Map.of(":owner", AttributeValue.fromS(owner)));
    }

    private boolean write(String update, String condition, Map<String, AttributeValue> values) {
        try {
            dynamoDb.updateItem(request -> request.tableName(table)
                    .key(ID)
                    .updateExpression(update)
                    .conditionExpression(condition)
                    .expressionAttributeValues(values));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    private static AttributeValue number(Instant instant) {
        return AttributeValue.fromN(Long.toString(instant.toEpochMilli()));
    }
}

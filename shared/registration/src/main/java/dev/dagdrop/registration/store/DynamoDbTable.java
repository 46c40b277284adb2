package dev.dagdrop.registration.store;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * One DynamoDB table, every write a single conditional UpdateItem.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateItem.html">UpdateItem</a>
 */
public final class DynamoDbTable implements ConditionalTable {
    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoDbTable(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public WriteResult write(String id, ItemUpdate update, Condition condition) {
        DynamoDbExpressions expressions = new DynamoDbExpressions(update, condition);
        UpdateItemRequest.Builder request = UpdateItemRequest.builder()
                .tableName(table)
                .key(Map.of(ClaimAttributes.ID, AttributeValue.fromS(id)))
                .updateExpression(expressions.update())
                .conditionExpression(expressions.condition())
                .returnValues(ReturnValue.ALL_OLD)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        if (!expressions.values().isEmpty()) {
            request.expressionAttributeValues(expressions.values());
        }
        try {
            return new WriteResult(true, dynamoDb.updateItem(request.build()).attributes());
        } catch (ConditionalCheckFailedException e) {
            return new WriteResult(false, e.item());
        }
    }
}

package dev.dagdrop.standins;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** A table like the one in the template: one key, {@code Id}. Tests create it through proxies too. */
final class Tables {

    private Tables() {}

    static void create(DynamoDbClient client, String name) {
        KeySchemaElement key = KeySchemaElement.builder()
                .attributeName("Id")
                .keyType(KeyType.HASH)
                .build();
        AttributeDefinition id = AttributeDefinition.builder()
                .attributeName("Id")
                .attributeType(ScalarAttributeType.S)
                .build();
        client.createTable(request -> request.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(key)
                .attributeDefinitions(id));
    }
}

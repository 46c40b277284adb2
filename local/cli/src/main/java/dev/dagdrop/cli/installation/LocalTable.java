package dev.dagdrop.cli.installation;

import dev.dagdrop.cli.template.TemplateNode;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;

/** Creates the table as template.yaml declares it: keys, billing, time to live. */
final class LocalTable {
    private static final String NAME = "dagdrop-registrations";

    private LocalTable() {}

    /**
     * Creates the table.
     *
     * @param properties the properties of the template's AWS::DynamoDB::Table
     * @return its name
     */
    static String create(TemplateNode properties, DynamoDbClient dynamoDb) {
        CreateTableRequest table = CreateTableRequest.builder()
                .tableName(NAME)
                .attributeDefinitions(properties.at("AttributeDefinitions").items().stream()
                        .map(attribute -> AttributeDefinition.builder()
                                .attributeName(attribute.at("AttributeName").text())
                                .attributeType(attribute.at("AttributeType").text())
                                .build())
                        .toList())
                .keySchema(properties.at("KeySchema").items().stream()
                        .map(key -> KeySchemaElement.builder()
                                .attributeName(key.at("AttributeName").text())
                                .keyType(key.at("KeyType").text())
                                .build())
                        .toList())
                .billingMode(properties.at("BillingMode").text())
                .build();
        createOnce(table, dynamoDb);
        TemplateNode timeToLive = properties.at("TimeToLiveSpecification");
        dynamoDb.updateTimeToLive(request -> request.tableName(NAME)
                .timeToLiveSpecification(specification -> specification
                        .attributeName(timeToLive.at("AttributeName").text())
                        .enabled(Boolean.parseBoolean(timeToLive.at("Enabled").text()))));
        return NAME;
    }

    /** On a slow machine the SDK repeats a call whose answer is late; the store is new, so the table is then ours. */
    private static void createOnce(CreateTableRequest table, DynamoDbClient dynamoDb) {
        try {
            dynamoDb.createTable(table);
        } catch (ResourceInUseException e) {
            if (Objects.equals(e.numAttempts(), 1)) {
                throw e;
            }
        }
    }
}

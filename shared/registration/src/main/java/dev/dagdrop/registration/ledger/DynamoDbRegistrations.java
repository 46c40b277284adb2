package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.naming.WorkflowName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * Reads the ledger's table in batches and pages.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html">BatchGetItem</a>
 */
public final class DynamoDbRegistrations implements Registrations {
    /** The most items one BatchGetItem takes. */
    private static final int BATCH = 100;

    /** Rows have a kilobyte or two, and a stored notice at most a hundred: a page stays small either way. */
    private static final int PAGE = 500;

    private static final String PREFIX = "workflow/";

    /** Stands for no content, so that no content is the same. */
    private static final String CHANGED = "changed by hand";

    /** All but the stored notice, which is by far the largest. */
    private static final String PROJECTION = String.join(
            ", ",
            Attributes.ID,
            Attributes.BUCKET,
            Attributes.KEY,
            Attributes.VERSION_ID,
            Attributes.E_TAG,
            Attributes.SEQUENCER,
            Attributes.STATE,
            Attributes.LEASE_END,
            Attributes.OUTCOME,
            Attributes.WORKFLOW_ARN,
            Attributes.WORKFLOW_VERSION,
            Attributes.FINGERPRINT,
            Attributes.COMPLETED_AT,
            Attributes.ROLE_ARN,
            Attributes.TAG_KEYS,
            Attributes.ENCRYPTION_KEY,
            Attributes.SETTINGS_DIGEST,
            Attributes.AWAITS_PROFILE);

    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoDbRegistrations(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public Map<WorkflowName, StoredRegistration> of(Set<WorkflowName> names) {
        List<WorkflowName> all = List.copyOf(names);
        Map<WorkflowName, StoredRegistration> rows = new HashMap<>();
        for (int start = 0; start < all.size(); start += BATCH) {
            read(all.subList(start, Math.min(start + BATCH, all.size())), rows);
        }
        return rows;
    }

    private void read(List<WorkflowName> names, Map<WorkflowName, StoredRegistration> rows) {
        Map<String, KeysAndAttributes> wanted = Map.of(
                table,
                KeysAndAttributes.builder()
                        .keys(names.stream()
                                .map(name -> Map.of(Attributes.ID, AttributeValue.fromS(PREFIX + name)))
                                .toList())
                        .projectionExpression(PROJECTION)
                        .consistentRead(true)
                        .build());
        // Ends: a call that reads not one item is an error, which the SDK repeats with pauses and then throws.
        while (!wanted.isEmpty()) {
            Map<String, KeysAndAttributes> asked = wanted;
            BatchGetItemResponse response = dynamoDb.batchGetItem(request -> request.requestItems(asked));
            for (Map<String, AttributeValue> item : response.responses().getOrDefault(table, List.of())) {
                row(item).ifPresent(row -> rows.put(row.name(), row));
            }
            wanted = response.unprocessedKeys();
        }
    }

    @Override
    public Page page(Optional<String> after) {
        ScanResponse response = dynamoDb.scan(request -> {
            request.tableName(table)
                    .limit(PAGE)
                    .projectionExpression(PROJECTION)
                    .filterExpression("begins_with(%s, :prefix)".formatted(Attributes.ID))
                    .expressionAttributeValues(Map.of(":prefix", AttributeValue.fromS(PREFIX)));
            after.ifPresent(id -> request.exclusiveStartKey(Map.of(Attributes.ID, AttributeValue.fromS(id))));
        });
        List<StoredRegistration> rows = new ArrayList<>();
        response.items().forEach(item -> row(item).ifPresent(rows::add));
        return new Page(
                rows,
                Optional.ofNullable(response.lastEvaluatedKey().get(Attributes.ID))
                        .map(AttributeValue::s));
    }

    private static Optional<StoredRegistration> row(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(Attributes.ID))
                .map(AttributeValue::s)
                .filter(id -> id.startsWith(PREFIX) && item.containsKey(Attributes.SEQUENCER))
                .map(id -> StoredRegistration.of(new WorkflowName(id.substring(PREFIX.length())), item));
    }

    @Override
    public boolean markChanged(StoredRegistration seen) {
        return new DynamoDbTable(dynamoDb, table)
                .write(
                        PREFIX + seen.name(),
                        new Update().set(Attributes.FINGERPRINT, CHANGED),
                        Condition.all(
                                Condition.equal(
                                        Attributes.SEQUENCER, seen.sequencer().digits()),
                                Condition.equal(Attributes.STATE, Attributes.FINISHED),
                                Condition.equal(
                                        Attributes.WORKFLOW_ARN,
                                        seen.workflowArn().orElseThrow())))
                .done();
    }
}

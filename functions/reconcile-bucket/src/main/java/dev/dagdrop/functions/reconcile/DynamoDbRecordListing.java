package dev.dagdrop.functions.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * One DynamoDB table.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html">BatchGetItem</a>
 */
public final class DynamoDbRecordListing implements RecordListing {
    private static final String ID = "Id";

    /** The most that one call takes. */
    private static final int BATCH = 100;

    private final DynamoDbClient dynamoDb;
    private final String table;
    private final Optional<Integer> pageSize;

    /**
     * The records of an installation.
     *
     * @param pageSize how many items a scan reads at once; as many as fit into an answer where it is empty
     */
    DynamoDbRecordListing(DynamoDbClient dynamoDb, String table, Optional<Integer> pageSize) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.pageSize = pageSize;
    }

    @Override
    public Map<String, StoredItem> of(Set<String> ids) {
        Map<String, StoredItem> found = new HashMap<>();
        List<String> all = List.copyOf(new TreeSet<>(ids));
        for (int from = 0; from < all.size(); from += BATCH) {
            read(all.subList(from, Math.min(from + BATCH, all.size())), found);
        }
        return found;
    }

    private void read(List<String> ids, Map<String, StoredItem> found) {
        Map<String, KeysAndAttributes> wanted = Map.of(
                table,
                KeysAndAttributes.builder()
                        .keys(ids.stream().map(DynamoDbRecordListing::key).toList())
                        .consistentRead(true)
                        .build());
        dynamoDb.batchGetItemPaginator(request -> request.requestItems(wanted))
                .forEach(page -> page.responses().getOrDefault(table, List.of()).forEach(item -> {
                    String id = id(item);
                    found.put(id, StoredItem.of(id, item));
                }));
    }

    @Override
    public RecordPage page(Optional<String> after) {
        ScanResponse response = dynamoDb.scan(request -> {
            request.tableName(table).consistentRead(true);
            pageSize.ifPresent(request::limit);
            after.ifPresent(id -> request.exclusiveStartKey(key(id)));
        });
        List<StoredItem> items = new ArrayList<>();
        response.items().forEach(item -> items.add(StoredItem.of(id(item), item)));
        Optional<String> next =
                response.hasLastEvaluatedKey() ? Optional.of(id(response.lastEvaluatedKey())) : Optional.empty();
        return new RecordPage(items, next);
    }

    private static Map<String, AttributeValue> key(String id) {
        return Map.of(ID, AttributeValue.fromS(id));
    }

    private static String id(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(ID)).map(AttributeValue::s).orElse("");
    }
}

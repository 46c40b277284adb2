package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.store.Condition;
import dev.dagdrop.registration.store.DynamoDbTable;
import dev.dagdrop.registration.store.ItemUpdate;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keeps the last notice in one item, {@value #ID}. */
final class DynamoDbNoticeMemory implements NoticeMemory {
    static final String ID = "reconcile/last";
    private static final String DIGEST = "NoticeDigest";
    private static final String SENT_AT = "SentAt";

    private final DynamoDbClient dynamoDb;
    private final String table;

    DynamoDbNoticeMemory(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public Optional<LastNotice> last() {
        Map<String, AttributeValue> item = dynamoDb.getItem(
                        request -> request.tableName(table).key(Map.of("Id", AttributeValue.fromS(ID))))
                .item();
        try {
            return Optional.ofNullable(item.get(DIGEST))
                    .map(AttributeValue::s)
                    .flatMap(digest -> Optional.ofNullable(item.get(SENT_AT))
                            .map(AttributeValue::n)
                            .map(Long::valueOf)
                            .map(Instant::ofEpochSecond)
                            .map(at -> new LastNotice(digest, at)));
        } catch (NumberFormatException | DateTimeException malformed) {
            // Not written by this class; one notice too many is better than none.
            return Optional.empty();
        }
    }

    @Override
    public void remember(LastNotice notice) {
        long at = notice.at().getEpochSecond();
        new DynamoDbTable(dynamoDb, table)
                .write(
                        ID,
                        new ItemUpdate().set(DIGEST, notice.digest()).set(SENT_AT, at),
                        Condition.any(Condition.not(Condition.exists(SENT_AT)), Condition.atMost(SENT_AT, at)));
    }
}

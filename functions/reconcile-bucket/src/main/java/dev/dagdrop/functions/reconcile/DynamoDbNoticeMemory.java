package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.store.Condition;
import dev.dagdrop.registration.store.DynamoDbTable;
import dev.dagdrop.registration.store.Update;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item of the table, {@value #ID}. */
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
    public Optional<Last> last() {
        Map<String, AttributeValue> item = dynamoDb.getItem(
                        request -> request.tableName(table).key(Map.of("Id", AttributeValue.fromS(ID))))
                .item();
        Optional<String> digest = Optional.ofNullable(item.get(DIGEST)).map(AttributeValue::s);
        Optional<Long> sentAt =
                Optional.ofNullable(item.get(SENT_AT)).map(AttributeValue::n).map(Long::valueOf);
        return digest.flatMap(known -> sentAt.map(at -> new Last(known, Instant.ofEpochSecond(at))));
    }

    @Override
    public void remember(Last notice) {
        long at = notice.at().getEpochSecond();
        new DynamoDbTable(dynamoDb, table)
                .write(
                        ID,
                        new Update().set(DIGEST, notice.digest()).set(SENT_AT, at),
                        Condition.any(Condition.not(Condition.exists(SENT_AT)), Condition.atMost(SENT_AT, at)));
    }
}

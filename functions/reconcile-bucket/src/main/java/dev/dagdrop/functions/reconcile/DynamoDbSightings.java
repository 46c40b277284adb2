package dev.dagdrop.registration.reconcile;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keeps sightings beside the ledger, in items that the table's time to live clears away. */
public final class DynamoDbSightings implements SightingStore {
    /** 320,000 bytes: an item may have 400 KB. */
    private static final int DIGESTS_PER_ITEM = 40_000;

    /** Longer than any run is handed on for. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final String ID = "Id";
    private static final String KIND = "Kind";
    private static final String DIGESTS = "Digests";
    private static final String EXPIRES_AT = "ExpiresAt";

    private final DynamoDbClient dynamoDb;
    private final String table;
    private final Clock clock;

    public DynamoDbSightings(DynamoDbClient dynamoDb, String table, Clock clock) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public List<String> save(String run, Sightings sightings) {
        // A name of its own, so that an invocation repeated beside this one does not write over what this one hands on.
        String prefix = "reconcile/%s/%s/".formatted(run, UUID.randomUUID());
        List<String> ids = new ArrayList<>();
        for (Sightings.Kind kind : Sightings.Kind.values()) {
            DigestSet digests = sightings.of(kind);
            for (int from = 0; from < digests.size(); from += DIGESTS_PER_ITEM) {
                String id = prefix + ids.size();
                put(id, kind, digests.slice(from, Math.min(from + DIGESTS_PER_ITEM, digests.size())));
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    private void put(String id, Sightings.Kind kind, long[] digests) {
        ByteBuffer bytes = ByteBuffer.allocate(digests.length * Long.BYTES);
        bytes.asLongBuffer().put(digests);
        dynamoDb.putItem(request -> request.tableName(table)
                .item(Map.of(
                        ID,
                        AttributeValue.fromS(id),
                        KIND,
                        AttributeValue.fromS(kind.name()),
                        DIGESTS,
                        AttributeValue.fromB(SdkBytes.fromByteBuffer(bytes)),
                        EXPIRES_AT,
                        AttributeValue.fromN(
                                Long.toString(clock.instant().plus(KEPT).getEpochSecond())))));
    }

    @Override
    public Sightings load(List<String> stored) {
        Sightings sightings = new Sightings();
        for (String id : stored) {
            Map<String, AttributeValue> item = dynamoDb.getItem(request -> request.tableName(table)
                            .key(Map.of(ID, AttributeValue.fromS(id)))
                            .consistentRead(true))
                    .item();
            AttributeValue kind = item.get(KIND);
            AttributeValue digests = item.get(DIGESTS);
            if (kind == null || digests == null) {
                throw new IllegalStateException("what the run had seen is no longer in the table: there is no item "
                        + id + "; start a new run");
            }
            LongBuffer longs = digests.b().asByteBuffer().asLongBuffer();
            while (longs.hasRemaining()) {
                sightings.of(Sightings.Kind.valueOf(kind.s())).add(longs.get());
            }
        }
        return sightings;
    }
}

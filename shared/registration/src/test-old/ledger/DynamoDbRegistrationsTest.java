package dev.dagdrop.registration.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.road.Cloud;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The ledger's rows, many at a time. */
@ExtendWith(Cloud.Shared.class)
class DynamoDbRegistrationsTest {
    private static final int ROWS = 620;

    private final String table = "rows-" + UUID.randomUUID();
    private DynamoDbClient dynamoDb;
    private Registrations registrations;

    @BeforeEach
    void fillTheTable(Cloud cloud) {
        dynamoDb = cloud.tables();
        registrations = new DynamoDbRegistrations(dynamoDb, table);
        cloud.dynamoDb().createTable(table);
        for (int i = 0; i < ROWS; i++) {
            put("workflow/team-" + i, "fingerprint");
        }
        dynamoDb.putItem(request -> request.tableName(table)
                .item(Map.of("Id", AttributeValue.fromS("reconcile/run/0"), "Kind", AttributeValue.fromS("SOURCE"))));
    }

    @AfterEach
    void close() {
        dynamoDb.close();
    }

    @Test
    void givesTheRowsOfMoreNamesThanOneCallTakes() {
        Set<WorkflowName> names = new HashSet<>();
        for (int i = 0; i < ROWS; i += 2) {
            names.add(new WorkflowName("team-" + i));
        }
        names.add(new WorkflowName("unknown"));

        Map<WorkflowName, StoredRegistration> rows = registrations.of(names);

        assertThat(rows).hasSize(ROWS / 2).doesNotContainKey(new WorkflowName("unknown"));
        assertThat(rows.get(new WorkflowName("team-4"))).satisfies(row -> {
            assertThat(row.key()).isEqualTo("workflows/team/daily.yaml");
            assertThat(row.certain()).isTrue();
        });
        assertThat(registrations.of(Set.of())).isEmpty();
    }

    @Test
    void givesEveryRowPageByPageAndNothingElse() {
        List<StoredRegistration> rows = new ArrayList<>();
        int pages = 0;
        Optional<String> after = Optional.empty();
        do {
            Registrations.Page page = registrations.page(after);
            rows.addAll(page.rows());
            after = page.next();
            pages++;
        } while (after.isPresent());

        assertThat(rows)
                .extracting(StoredRegistration::name)
                .doesNotHaveDuplicates()
                .hasSize(ROWS);
        assertThat(pages).isEqualTo(2);
    }

    @Test
    void marksARowOnlyAsLongAsItIsAsItWasSeen() {
        WorkflowName name = new WorkflowName("team-0");
        StoredRegistration seen =
                registrations.of(Set.of(name)).values().iterator().next();

        assertThat(registrations.markChanged(seen)).isTrue();
        dynamoDb.updateItem(request -> request.tableName(table)
                .key(Map.of("Id", AttributeValue.fromS("workflow/team-0")))
                .updateExpression("SET RegistrationState = :claimed")
                .expressionAttributeValues(Map.of(":claimed", AttributeValue.fromS("CLAIMED"))));

        assertThat(registrations.markChanged(seen)).isFalse();
    }

    private void put(String id, String fingerprint) {
        dynamoDb.putItem(request -> request.tableName(table)
                .item(Map.of(
                        "Id", AttributeValue.fromS(id),
                        "BucketName", AttributeValue.fromS("drop"),
                        "ObjectKey", AttributeValue.fromS("workflows/team/daily.yaml"),
                        "Sequencer", AttributeValue.fromS("0".repeat(63) + "1"),
                        "RegistrationState", AttributeValue.fromS("FINISHED"),
                        "WorkflowArn", AttributeValue.fromS("arn:" + id),
                        "Fingerprint", AttributeValue.fromS(fingerprint))));
    }
}

package dev.dagdrop.registration.store;

import static dev.dagdrop.registration.store.Uploads.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.mwaa.ClientToken;
import dev.dagdrop.registration.mwaa.WorkflowState;
import dev.dagdrop.registration.road.Cloud;
import dev.dagdrop.registration.road.MovableClock;
import dev.dagdrop.registration.upload.Upload;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The contract over DynamoDB Local, and what the row shows to whoever looks at the table. */
@ExtendWith(Cloud.Shared.class)
class DynamoDbLedgerTest implements LedgerContract, ConditionalTableContract {
    private static final WorkflowState DESCRIBED = new WorkflowState(
            WORKFLOW.arn(),
            Optional.of("0123456789abcdef0123456789abcdef"),
            Optional.of(Instant.parse("2026-11-22T09:00:01Z")),
            Optional.empty(),
            Optional.of("1"),
            Optional.of("READY"),
            Optional.of(true),
            List.of("ignored attributes: catchup"));

    private final MovableClock clock = new MovableClock();
    private final String table = "ledger-" + UUID.randomUUID();
    private DynamoDbClient dynamoDb;
    private ConditionalTable conditional;
    private Ledger ledger;

    @BeforeEach
    void createTheTable(Cloud cloud) {
        cloud.dynamoDb().createTable(table);
        dynamoDb = cloud.tables();
        conditional = new DynamoDbTable(dynamoDb, table);
        ledger = new TableLedger(conditional, clock);
    }

    @AfterEach
    void closeTheClient() {
        dynamoDb.close();
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public MovableClock clock() {
        return clock;
    }

    @Override
    public ConditionalTable table() {
        return conditional;
    }

    @Test
    void aClaimShowsTheUploadItsHolderAndItsLease() {
        Claim claim = claimed(version(1));

        assertThat(row())
                .isEqualTo(Map.ofEntries(
                        text("Id", "workflow/finance-daily"),
                        text("BucketName", "definitions"),
                        text("ObjectKey", "workflows/finance/daily.yaml"),
                        text("VersionId", "version-1"),
                        text("ETag", "etag-1"),
                        text("Sequencer", version(1).sequencer().digits()),
                        text("ClientToken", ClientToken.of(version(1)).value()),
                        text("RegistrationState", "CLAIMED"),
                        text("ClaimOwner", claim.owner()),
                        number("LeaseEnd", leaseEnd().toEpochMilli()),
                        number("Attempts", 1),
                        text("PreviousFingerprint", "unknown")));
    }

    @Test
    void aFinishedUploadShowsItsWorkflowAsTheServiceAnswered() {
        Claim claim = claimed(version(1));
        clock.advance(Duration.ofSeconds(2));

        ledger.complete(
                claim,
                new Completion(
                        "created",
                        new Effect.Registered(DESCRIBED, FINGERPRINT),
                        Optional.of(LedgerUnderTest.notice("created"))));

        assertThat(row())
                .isEqualTo(Map.ofEntries(
                        text("Id", "workflow/finance-daily"),
                        text("BucketName", "definitions"),
                        text("ObjectKey", "workflows/finance/daily.yaml"),
                        text("VersionId", "version-1"),
                        text("ETag", "etag-1"),
                        text("Sequencer", version(1).sequencer().digits()),
                        text("ClientToken", ClientToken.of(version(1)).value()),
                        text("RegistrationState", "FINISHED"),
                        text("ClaimOwner", claim.owner()),
                        number("Attempts", 1),
                        text("Outcome", "created"),
                        text("CompletedAt", "2026-11-22T09:00:02Z"),
                        text("WorkflowArn", WORKFLOW.arn()),
                        text("WorkflowVersion", "0123456789abcdef0123456789abcdef"),
                        text("WorkflowStatus", "READY"),
                        text("CreatedAt", "2026-11-22T09:00:01Z"),
                        text("RevisionId", "1"),
                        Map.entry("IsLatestVersion", AttributeValue.fromBool(true)),
                        Map.entry(
                                "Warnings",
                                AttributeValue.fromL(List.of(AttributeValue.fromS("ignored attributes: catchup")))),
                        text("Fingerprint", FINGERPRINT),
                        Map.entry("Notice", NoticeItem.write(LedgerUnderTest.notice("created")))));
    }

    @Test
    void aNewClaimShowsNothingOfHowTheOlderUploadEnded() {
        reject(claimed(version(1)));

        claimed(version(2));

        assertThat(row()).doesNotContainKeys("Outcome", "CompletedAt", "LastError", "ExpiresAt");
    }

    @Test
    void anUploadOfABucketWithoutVersionsShowsNone() {
        claimed(version(1));
        leaseRunsOut();

        claimed(new Upload(
                Uploads.BUCKET,
                Uploads.KEY,
                Optional.empty(),
                Optional.of("etag-2"),
                version(2).sequencer(),
                version(2).size()));

        assertThat(row()).doesNotContainKey("VersionId").contains(text("ETag", "etag-2"));
    }

    @Test
    void aReleasedUploadShowsWhatStoodInTheWayUntilItIsFinished() {
        Claim claim = claimed(version(1));
        release(claim, "Rate exceeded");
        assertThat(row()).contains(text("LastError", "Rate exceeded"), number("LeaseEnd", 0));

        register(claimed(version(1)));

        assertThat(row()).doesNotContainKeys("LastError", "LeaseEnd");
    }

    @Test
    void aRefusedUploadThatNeverHadAWorkflowIsClearedAwayAfterAMonth() {
        reject(claimed(version(1)));

        assertThat(row())
                .contains(number(
                        "ExpiresAt", Instant.parse("2026-12-22T09:00:00Z").getEpochSecond()));
    }

    @Test
    void aNameWithAWorkflowIsKeptForGood() {
        register(claimed(version(1)));
        assertThat(row()).doesNotContainKey("ExpiresAt");

        reject(claimed(version(2)));

        assertThat(row()).doesNotContainKey("ExpiresAt");
    }

    @Test
    void anUnfinishedUploadIsKeptForGood() {
        release(claimed(version(1)), "the service was throttling");

        assertThat(row()).doesNotContainKey("ExpiresAt");
    }

    private Map<String, AttributeValue> row() {
        return new HashMap<>(dynamoDb.getItem(request -> request.tableName(table)
                        .key(Map.of("Id", AttributeValue.fromS("workflow/finance-daily")))
                        .consistentRead(true))
                .item());
    }

    private static Map.Entry<String, AttributeValue> text(String attribute, String value) {
        return Map.entry(attribute, AttributeValue.fromS(value));
    }

    private static Map.Entry<String, AttributeValue> number(String attribute, long value) {
        return Map.entry(attribute, AttributeValue.fromN(Long.toString(value)));
    }
}

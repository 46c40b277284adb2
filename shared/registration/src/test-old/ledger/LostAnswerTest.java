package dev.dagdrop.registration.store;

import static dev.dagdrop.registration.store.Uploads.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.road.Cloud;
import dev.dagdrop.registration.road.MovableClock;
import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.proxy.FaultProxy;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A write whose answer was lost is repeated by the SDK, and then meets what it did itself. */
@ExtendWith(Cloud.Shared.class)
class LostAnswerTest implements LedgerUnderTest {
    private final MovableClock clock = new MovableClock();
    private FaultProxy table;
    private DynamoDbClient dynamoDb;
    private Ledger ledger;

    @BeforeEach
    void standBetween(Cloud cloud) {
        String name = "ledger-" + UUID.randomUUID();
        cloud.dynamoDb().createTable(name);
        table = FaultProxy.before(cloud.dynamoDb().endpoint());
        dynamoDb = cloud.tables(table.endpoint());
        ledger = new TableLedger(new DynamoDbTable(dynamoDb, name), clock);
    }

    @AfterEach
    void stepAside() {
        dynamoDb.close();
        table.close();
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public MovableClock clock() {
        return clock;
    }

    @Test
    void aFirstClaimIsStillOurs() {
        loseTheNextAnswer();

        assertThat(claimed(version(1)).attempt()).isEqualTo(1);

        assertThat(table.operations()).hasSize(2);
        assertThat(claim(version(1))).isInstanceOf(ClaimResult.Leased.class);
    }

    @Test
    void aClaimOfANewerUploadIsStillOursAndKnowsTheWorkflow() {
        register(claimed(version(1)));
        loseTheNextAnswer();

        Claim claim = claimed(version(2));

        assertThat(claim.registered()).map(Registered::workflowArn).contains(WORKFLOW.arn());
    }

    @Test
    void aClaimOfANewerUploadStillBringsTheUnsentNotice() {
        reject(claimed(version(1)), LedgerUnderTest.notice("about the first version"));
        loseTheNextAnswer();

        assertThat(claimed(version(2)).unsentNotice()).contains(LedgerUnderTest.notice("about the first version"));
    }

    @Test
    void aTakeOverIsStillOursAndIsCountedOnce() {
        claimed(version(1));
        leaseRunsOut();
        // The first write asks whether the name is free; the second takes the upload over.
        table.faults().every(2, "UpdateItem", Fault.dropAfter());

        assertThat(claimed(version(1)).attempt()).isEqualTo(2);

        table.faults().clear();
        leaseRunsOut();
        assertThat(claimed(version(1)).attempt()).isEqualTo(3);
    }

    @Test
    void aCompletionIsDone() {
        Claim claim = claimed(version(1));
        loseTheNextAnswer();

        assertThat(register(claim)).isTrue();
    }

    @Test
    void aClaimOfANewerUploadStillKnowsTheFingerprintThatItPutAside() {
        register(claimed(version(1)));
        loseTheNextAnswer();

        assertThat(claimed(version(2)).registered())
                .contains(new Registered(WORKFLOW.arn(), Optional.of(FINGERPRINT), Optional.empty(), false));
    }

    private void loseTheNextAnswer() {
        table.faults().next("UpdateItem", Fault.dropAfter());
    }
}

package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.deferred;
import static dev.dagdrop.registration.road.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.store.Claim;
import dev.dagdrop.registration.store.Effect;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.fault.Faults;
import dev.dagdrop.standins.proxy.FaultProxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deliveries that overlap, and holders that die or fall asleep in the middle. */
@ExtendWith(Cloud.Shared.class)
class OverlapTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    /** Longer than an invocation's lease, whatever its margin. */
    private static final Duration LEASE_OVER = Road.INVOCATION.plusMinutes(1);

    private FaultProxy table;
    private FaultProxy s3;
    private Road road;
    private final List<Outcome> meanwhile = new ArrayList<>();

    @BeforeEach
    void openTheRoad(Cloud cloud) {
        table = FaultProxy.before(cloud.dynamoDb().endpoint());
        s3 = FaultProxy.before(cloud.s3().endpoint());
        road = new Road(cloud, Setup.STANDARD.withDynamoDb(table.endpoint()).withS3(s3.endpoint()));
    }

    @AfterEach
    void closeTheRoad() {
        road.close();
        s3.close();
        table.close();
    }

    @Test
    void theSameEventTwiceAtOnceIsOneWorkflow() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        road.service().faults().next("CreateWorkflow", Fault.meanwhile(() -> meanwhile.add(road.deliver(upload))));

        created(road.deliver(upload));

        assertThat(meanwhile).singleElement().isInstanceOf(Outcome.Deferred.class);
        assertThat(road.deliver(upload)).isInstanceOf(Outcome.Duplicate.class);
        assertThat(road.calls("CreateWorkflow")).hasSize(1);
    }

    @Test
    void aNewerVersionWaitsForTheOlderOneAtWork() {
        Upload older = road.drop(KEY, Definitions.GOOD);
        Upload newer = road.drop(KEY, Definitions.CHANGED);
        road.service().faults().next("CreateWorkflow", Fault.meanwhile(() -> meanwhile.add(road.deliver(newer))));

        String workflow = created(road.deliver(older)).workflow().arn();
        assertThat(meanwhile).singleElement().isInstanceOf(Outcome.Deferred.class);
        updated(road.deliver(newer));

        assertThat(road.versions(workflow)).isEqualTo(2);
        assertPinnedTo(newer, workflow);
    }

    @Test
    void aFileSavedTwiceInAMomentIsRegisteredTwiceWithoutAnError() {
        Upload older = road.drop(KEY, Definitions.GOOD);
        Upload newer = road.drop(KEY, Definitions.CHANGED);
        Claim atWork = road.claim(new WorkflowName("finance-daily"), older);
        road.whileWaiting(() -> {
            road.whileWaiting(() -> {});
            road.ledger().release(atWork, "on its way", new Effect.None());
            meanwhile.add(road.deliver(older));
        });

        updated(road.deliver(newer));

        assertThat(meanwhile).singleElement().isInstanceOf(Outcome.Created.class);
    }

    @Test
    void anotherKeyOfTheSameNameIsRefusedWhileTheFirstIsAtWork() {
        Upload first = road.drop(KEY, Definitions.GOOD);
        Upload second = road.drop("workflows/finance-daily.yaml", Definitions.CHANGED);
        road.service().faults().next("CreateWorkflow", Fault.meanwhile(() -> meanwhile.add(road.deliver(second))));

        created(road.deliver(first));

        assertThat(meanwhile).singleElement().isInstanceOf(Outcome.Rejected.class);
        assertThat(road.workflows()).hasSize(1);
    }

    @Test
    void aHolderWhoDiesAfterCreatingLeavesOneWorkflow() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        road.service().faults().next("CreateWorkflow", Fault.meanwhile(this::cutOffTheTable));
        assertThat(road.process(upload)).extracting(Processed::isDeferred).isEqualTo(true);
        table.faults().clear();

        deferred(road.deliver(upload));
        road.clock().advance(LEASE_OVER);
        String workflow = created(road.deliver(upload)).workflow().arn();

        assertThat(road.workflows()).hasSize(1);
        assertThat(road.versions(workflow)).isEqualTo(1);
    }

    @Test
    void aHolderWhoDiesAfterUpdatingLeavesOneNewVersion() {
        String workflow =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        Upload changed = road.drop(KEY, Definitions.CHANGED);
        road.service().faults().next("UpdateWorkflow", Fault.meanwhile(this::cutOffTheTable));
        assertThat(road.process(changed)).extracting(Processed::isDeferred).isEqualTo(true);
        table.faults().clear();

        deferred(road.deliver(changed));
        road.clock().advance(LEASE_OVER);
        updated(road.deliver(changed));

        assertThat(road.calls("UpdateWorkflow")).hasSize(1);
        assertThat(road.versions(workflow)).isEqualTo(2);
    }

    @Test
    void aHolderWhoSleptThroughItsLeaseWhileCreatingIsTooLate() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        road.service().faults().next("CreateWorkflow", Fault.meanwhile(() -> takeOver(upload)));

        assertThat(deferred(road.deliver(upload)).reason()).contains("lost");

        assertThat(meanwhile).singleElement().isInstanceOf(Outcome.Created.class);
        assertThat(road.workflows()).hasSize(1);
        assertThat(road.deliver(upload)).isInstanceOf(Outcome.Duplicate.class);
    }

    @Test
    void aHolderWhoSleptThroughItsLeaseMakesNoUpdateWhenItWakes() {
        String workflow =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        Upload changed = road.drop(KEY, Definitions.CHANGED);
        s3.faults().next("GET", Fault.meanwhile(() -> takeOver(changed)));

        assertThat(deferred(road.deliver(changed)).reason()).contains("lost");

        assertThat(meanwhile).singleElement().isInstanceOf(Outcome.Updated.class);
        assertThat(road.calls("UpdateWorkflow")).hasSize(1);
        assertThat(road.versions(workflow)).isEqualTo(2);
    }

    @Test
    void aHolderWhoSleptThroughItsLeaseDoesNotPutAnOlderVersionInPlaceOfANewerOne() {
        String workflow =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        Upload older = road.drop(KEY, Definitions.CHANGED);
        Upload newer = road.drop(KEY, Definitions.CHANGED + "# newer\n");
        s3.faults().next("GET", Fault.meanwhile(() -> takeOver(newer)));

        deferred(road.deliver(older));

        assertPinnedTo(newer, workflow);
        assertThat(road.deliver(older)).isInstanceOf(Outcome.Stale.class);
    }

    private void cutOffTheTable() {
        table.faults().every(1, Faults.ANY, Fault.dropBefore());
    }

    private void takeOver(Upload upload) {
        road.clock().advance(LEASE_OVER);
        meanwhile.add(road.deliver(upload));
    }

    private void assertPinnedTo(Upload upload, String workflow) {
        assertThat(road.workflow(workflow).definitionS3Location().versionId())
                .isEqualTo(upload.versionId().orElseThrow());
    }
}

package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.deferred;
import static dev.dagdrop.registration.road.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Outcome.Revision;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.fault.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where an object version does not tell whether a lost UpdateWorkflow had its effect. */
@ExtendWith(Cloud.Shared.class)
class LostUpdateTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private Road plain;
    private String workflow;

    @BeforeEach
    void registerAWorkflowFromABucketWithoutVersions(Cloud cloud) {
        plain = new Road(cloud, Setup.STANDARD.withoutVersions());
        workflow =
                created(plain.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
    }

    @AfterEach
    void closeTheRoad() {
        plain.close();
    }

    @Test
    void aBucketWithoutVersionsTellsByTheWorkflowsVersion() {
        plain.service().faults().next("UpdateWorkflow", Fault.dropAfter());

        Outcome.Updated updated = updated(plain.dropAndDeliver(KEY, Definitions.CHANGED));

        assertThat(updated.how()).isEqualTo(Revision.READ_BACK);
        assertThat(plain.versions(workflow)).isEqualTo(2);
    }

    @Test
    void soDoesTheNextHolderWhenTheFirstCouldNotReadBack() {
        plain.service().faults().next("UpdateWorkflow", Fault.dropAfter());
        plain.service().faults().every(1, "GetWorkflow", Fault.serverError(503));
        Upload changed = plain.drop(KEY, Definitions.CHANGED);
        plain.process(changed);
        plain.service().faults().clear();

        updated(plain.deliver(changed));

        assertThat(plain.calls("UpdateWorkflow")).hasSize(1);
        assertThat(plain.versions(workflow)).isEqualTo(2);
    }

    @Test
    void anUpdateThatNeverArrivedIsMadeByTheNextHolder() {
        plain.service().faults().next("UpdateWorkflow", Fault.dropBefore());
        Upload changed = plain.drop(KEY, Definitions.CHANGED);
        deferred(plain.deliver(changed));

        assertThat(updated(plain.deliver(changed)).how()).isEqualTo(Revision.PLAIN);

        assertThat(plain.versions(workflow)).isEqualTo(2);
    }

    @Test
    void aNewerUploadIsNotTakenForTheOneThatWasLostBeforeIt() {
        plain.service().faults().next("UpdateWorkflow", Fault.dropAfter());
        plain.service().faults().every(1, "GetWorkflow", Fault.serverError(503));
        plain.process(plain.drop(KEY, Definitions.CHANGED));
        plain.service().faults().clear();
        plain.service().faults().next("UpdateWorkflow", Fault.dropBefore());
        Upload newest = plain.drop(KEY, Definitions.CHANGED + "# newest\n");
        deferred(plain.deliver(newest));

        updated(plain.deliver(newest));

        assertThat(plain.workflow(workflow).workflowDefinition()).endsWith("# newest\n");
    }

    @Test
    void anUpdateWithOtherSettingsIsNotTheOneThatWasLost(Cloud cloud) {
        try (Road road = new Road(cloud, Setup.STANDARD)) {
            String arn = created(road.dropAndDeliver(KEY, Definitions.GOOD))
                    .workflow()
                    .arn();
            road.service().faults().next("UpdateWorkflow", Fault.dropAfter());
            road.service().faults().every(1, "GetWorkflow", Fault.serverError(503));
            Upload changed = road.drop(KEY, Definitions.CHANGED);
            road.process(changed);
            road.service().faults().clear();
            String other = road.role() + "-of-another-team";

            assertThat(updated(road.deliverWithRole(other, changed)).how()).isEqualTo(Revision.PLAIN);

            assertThat(road.workflow(arn).roleArn()).isEqualTo(other);
        }
    }
}

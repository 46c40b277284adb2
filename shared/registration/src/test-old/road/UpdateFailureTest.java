package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.deferred;
import static dev.dagdrop.registration.road.Outcomes.failed;
import static dev.dagdrop.registration.road.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Outcome.Revision;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.mwaa.Quotas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** UpdateWorkflow has no client token, and each call of it makes a version. */
@ExtendWith(Cloud.Shared.class)
class UpdateFailureTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final WorkflowName NAME = new WorkflowName("finance-daily");

    private Road road;
    private String workflow;

    @BeforeEach
    void registerAWorkflow(Cloud cloud) {
        road = new Road(cloud, Setup.STANDARD);
        workflow =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
    }

    @AfterEach
    void closeTheRoad() {
        road.close();
    }

    @Test
    void anUpdateWhoseAnswerWasLostIsReadBackNotRepeated() {
        road.service().faults().next("UpdateWorkflow", Fault.dropAfter());
        Upload changed = road.drop(KEY, Definitions.CHANGED);

        Outcome.Updated updated = updated(road.deliver(changed));

        assertThat(updated.how()).isEqualTo(Revision.READ_BACK);
        assertThat(road.calls("UpdateWorkflow")).hasSize(1);
        assertThat(road.versions(workflow)).isEqualTo(2);
        assertPinnedTo(changed);
    }

    @Test
    void anUpdateThatTookEffectAndFailedIsReadBackNotRepeated() {
        road.service().faults().next("UpdateWorkflow", Fault.failAfter(503));
        Upload changed = road.drop(KEY, Definitions.CHANGED);

        updated(road.deliver(changed));

        assertThat(road.calls("UpdateWorkflow")).hasSize(1);
        assertThat(road.versions(workflow)).isEqualTo(2);
        assertPinnedTo(changed);
    }

    @Test
    void whatTheServiceWarnedOfInALostAnswerIsSaidToBeLost() {
        road.service().faults().next("UpdateWorkflow", Fault.dropAfter());

        road.dropAndDeliver(KEY, Definitions.IGNORED_ATTRIBUTE);

        assertThat(road.published())
                .singleElement()
                .satisfies(notice -> assertThat(notice.body("email")).contains("the warning was lost with the answer"));
    }

    @Test
    void anUpdateThatNeverArrivedIsLeftToTheNextDelivery() {
        road.service().faults().next("UpdateWorkflow", Fault.dropBefore());
        Upload changed = road.drop(KEY, Definitions.CHANGED);
        deferred(road.deliver(changed));
        assertThat(road.calls("UpdateWorkflow")).hasSize(1);

        updated(road.deliver(changed));

        assertThat(road.calls("UpdateWorkflow")).hasSize(2);
        assertThat(road.versions(workflow)).isEqualTo(2);
        assertPinnedTo(changed);
    }

    @Test
    void anUpdateThatTheServiceFailedOnIsLeftToTheNextDelivery() {
        road.service().faults().next("UpdateWorkflow", Fault.serverError(500));
        Upload changed = road.drop(KEY, Definitions.CHANGED);
        deferred(road.deliver(changed));
        assertThat(road.calls("UpdateWorkflow")).hasSize(1);

        updated(road.deliver(changed));

        assertThat(road.versions(workflow)).isEqualTo(2);
    }

    @Test
    void aThrottledUpdateHadNoEffectAndIsRepeatedAtOnce() {
        road.service().faults().next("UpdateWorkflow", Fault.throttle(1));

        updated(road.dropAndDeliver(KEY, Definitions.CHANGED));

        assertThat(road.calls("UpdateWorkflow")).hasSize(2);
        assertThat(road.versions(workflow)).isEqualTo(2);
    }

    @Test
    void anUpdateThatIsToWaitLongIsLeftToTheNextDelivery() {
        road.service().faults().next("UpdateWorkflow", Fault.throttle(60));
        Upload changed = road.drop(KEY, Definitions.CHANGED);
        deferred(road.deliver(changed));
        assertThat(road.calls("UpdateWorkflow")).hasSize(1);

        updated(road.deliver(changed));

        assertThat(road.versions(workflow)).isEqualTo(2);
    }

    @Test
    void anUpdateWhoseHolderDiedIsReadBackNotRepeated() {
        Upload changed = road.drop(KEY, Definitions.CHANGED);
        updateAndDie(changed);

        deferred(road.deliver(changed));
        road.clock().advance(Road.INVOCATION);
        updated(road.deliver(changed));

        assertThat(road.calls("UpdateWorkflow")).hasSize(1);
        assertThat(road.versions(workflow)).isEqualTo(2);
    }

    @Test
    void anUpdateWhoseHolderDiedBeforeItIsMadeOnce() {
        Upload changed = road.drop(KEY, Definitions.CHANGED);
        road.claim(NAME, changed);
        road.clock().advance(Road.INVOCATION);

        updated(road.deliver(changed));

        assertThat(road.calls("UpdateWorkflow")).hasSize(1);
        assertThat(road.versions(workflow)).isEqualTo(2);
    }

    @Test
    void goingBackToTheOlderContentIsNoNoOpWhenTheUpdateInBetweenWasLost() {
        updateAndDie(road.drop(KEY, Definitions.CHANGED));
        road.clock().advance(Road.INVOCATION);
        Upload back = road.drop(KEY, Definitions.GOOD);

        updated(road.deliver(back));

        assertPinnedTo(back);
    }

    @Test
    void goingBackToTheOlderContentIsNoNoOpWhenTheAnswerInBetweenCouldNotBeReadBack() {
        road.service().faults().next("UpdateWorkflow", Fault.dropAfter());
        road.service().faults().every(1, "GetWorkflow", Fault.serverError(503));
        deferred(road.dropAndDeliver(KEY, Definitions.CHANGED));
        road.service().faults().clear();
        Upload back = road.drop(KEY, Definitions.GOOD);

        updated(road.deliver(back));

        assertPinnedTo(back);
    }

    @Test
    void anUnchangedFileThatWasDeferredIsStillUnchanged() {
        Upload same = road.drop(KEY, Definitions.GOOD);
        road.claim(NAME, same);
        road.clock().advance(Road.INVOCATION);

        assertThat(road.deliver(same)).isEqualTo(new Outcome.Unchanged(workflow));

        assertThat(road.calls("UpdateWorkflow")).isEmpty();
    }

    @Test
    void aUsedUpQuotaOfVersionsFailsAndLeavesTheWorkflowAsItIs(Cloud cloud) {
        try (Road crowded = new Road(cloud, Setup.STANDARD.withQuotas(Quotas.DEFAULT.withVersions(1)))) {
            created(crowded.dropAndDeliver(KEY, Definitions.GOOD));

            assertThat(failed(crowded.dropAndDeliver(KEY, Definitions.CHANGED)).advice())
                    .contains("versions-per-workflow");

            assertThat(crowded.published()).hasSize(1);
        }
    }

    /** Everything a holder does up to the service's answer, which it never sees. */
    private void updateAndDie(Upload upload) {
        road.claim(NAME, upload);
        road.clients()
                .updates()
                .updateWorkflow(request -> request.workflowArn(workflow)
                        .definitionS3Location(location -> location.bucket(upload.bucket())
                                .objectKey(upload.key())
                                .versionId(upload.versionId().orElseThrow()))
                        .roleArn(road.role()));
    }

    private void assertPinnedTo(Upload upload) {
        assertThat(road.workflow(workflow).definitionS3Location().versionId())
                .isEqualTo(upload.versionId().orElseThrow());
    }
}

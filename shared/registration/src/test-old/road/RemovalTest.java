package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.deferred;
import static dev.dagdrop.registration.road.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.upload.Removal;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.proxy.FaultProxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file is removed; what becomes of its workflow is for the operator to say, and nothing happens unseen. */
@ExtendWith(Cloud.Shared.class)
class RemovalTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private Road keeping;
    private Road disabling;
    private Road deleting;

    @BeforeEach
    void openTheRoads(Cloud cloud) {
        keeping = new Road(cloud, Setup.STANDARD);
        disabling = new Road(cloud, Setup.STANDARD.onRemove(OnRemove.DISABLE));
        deleting = new Road(cloud, Setup.STANDARD.onRemove(OnRemove.DELETE));
    }

    @AfterEach
    void closeTheRoads() {
        deleting.close();
        disabling.close();
        keeping.close();
    }

    @Test
    void theWorkflowIsKeptByDefaultAndANoticeSaysSo() {
        String workflow = register(keeping);

        assertThat(deliver(keeping, keeping.remove(KEY))).isEqualTo(new Outcome.Kept(workflow, "OnRemove is Keep"));

        assertThat(keeping.versions(workflow)).isOne();
        assertThat(keeping.published()).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).contains("dagdrop: finance-daily kept: its file was removed");
            assertThat(notice.body("email")).contains(workflow, "OnRemove");
        });
    }

    @Test
    void theWorkflowIsDeletedWhereThatIsAskedFor() {
        String workflow = register(deleting);

        assertThat(deliver(deleting, deleting.remove(KEY))).isEqualTo(new Outcome.Removed(Optional.of(workflow)));

        assertThat(deleting.workflows()).isEmpty();
        assertThat(deleting.published())
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.subject()).contains("dagdrop: finance-daily deleted: its file was removed"));
    }

    @Test
    void theWorkflowIsDisabledWhereThatIsAskedFor() {
        String workflow = register(disabling);
        Removal removal = disabling.remove(KEY);

        assertThat(deliver(disabling, removal)).isEqualTo(new Outcome.Disabled(workflow));

        assertThat(disabling.workflow(workflow).triggerMode()).isEqualTo("DISABLED");
        assertThat(disabling.versions(workflow)).isEqualTo(2);
    }

    @Test
    void aDisablingWhoseAnswerWasLostIsNotRepeated() {
        String workflow = register(disabling);
        Removal removal = disabling.remove(KEY);
        disabling.service().faults().next("UpdateWorkflow", Fault.dropAfter());
        deferred(deliver(disabling, removal));

        assertThat(deliver(disabling, removal)).isEqualTo(new Outcome.Disabled(workflow));

        assertThat(disabling.versions(workflow)).isEqualTo(2);
    }

    @Test
    void theSameContentDroppedAgainEnablesADisabledWorkflow() {
        String workflow = register(disabling);
        deliver(disabling, disabling.remove(KEY));

        updated(disabling.dropAndDeliver(KEY, Definitions.GOOD));

        assertThat(disabling.workflow(workflow).triggerMode()).isNotEqualTo("DISABLED");
    }

    @Test
    void aRemovalAnnouncedTwiceIsDoneOnce() {
        register(deleting);
        Removal removal = deleting.remove(KEY);
        deliver(deleting, removal);

        assertThat(deliver(deleting, removal)).isInstanceOf(Outcome.Duplicate.class);

        assertThat(deleting.calls("DeleteWorkflow")).hasSize(1);
        assertThat(deleting.published()).hasSize(1);
    }

    @Test
    void anOlderUploadThatComesAfterTheRemovalDoesNothing() {
        register(deleting);
        Upload late = deleting.drop(KEY, Definitions.CHANGED);
        deliver(deleting, deleting.remove(KEY));

        assertThat(deleting.deliver(late)).isInstanceOf(Outcome.Stale.class);

        assertThat(deleting.workflows()).isEmpty();
    }

    @Test
    void anUploadThatIsOvertakenByItsRemovalDoesNothing() {
        Upload late = deleting.drop(KEY, Definitions.GOOD);
        assertThat(deliver(deleting, deleting.remove(KEY))).isEqualTo(new Outcome.Removed(Optional.empty()));

        assertThat(deleting.deliver(late)).isInstanceOf(Outcome.Stale.class);

        assertThat(deleting.workflows()).isEmpty();
        assertThat(deleting.published()).isEmpty();
    }

    @Test
    void aFileUploadedAgainBringsTheWorkflowBack() {
        String workflow = register(deleting);
        deliver(deleting, deleting.remove(KEY));

        Outcome.Created again = created(deleting.dropAndDeliver(KEY, Definitions.GOOD));

        assertThat(again.workflow().arn()).isNotEqualTo(workflow);
        assertThat(deleting.workflows()).hasSize(1);
    }

    @Test
    void aRemovalThatComesAfterTheFileWasUploadedAgainDoesNothing() {
        String workflow = register(deleting);
        Removal removal = deleting.remove(KEY);
        Upload again = deleting.drop(KEY, Definitions.CHANGED);

        assertThat(deliver(deleting, removal)).isInstanceOf(Outcome.Ignored.class);
        updated(deleting.deliver(again));
        assertThat(deliver(deleting, removal)).isInstanceOf(Outcome.Ignored.class);

        assertThat(deleting.versions(workflow)).isEqualTo(2);
    }

    @Test
    void anOldVersionThatIsDeletedIsNoRemovalAndHidesNoUpload() {
        Upload first = deleting.drop(KEY, Definitions.GOOD);
        created(deleting.deliver(first));
        Upload second = deleting.drop(KEY, Definitions.CHANGED);
        Removal ofTheFirst = deleting.removeVersion(first);

        assertThat(deliver(deleting, ofTheFirst)).isInstanceOf(Outcome.Ignored.class);

        updated(deleting.deliver(second));
        assertThat(deleting.workflows()).hasSize(1);
    }

    @Test
    void aWorkflowThatIsNotOursIsLeftAlone() {
        String workflow = register(deleting);
        deleting.clients()
                .workflows()
                .tagResource(
                        request -> request.resourceArn(workflow).tags(Map.of("dagdrop:source", "somebody else's")));

        assertThat(deliver(deleting, deleting.remove(KEY))).isInstanceOf(Outcome.Kept.class);

        assertThat(deleting.workflows()).hasSize(1);
        assertThat(deleting.calls("DeleteWorkflow")).isEmpty();
    }

    @Test
    void nothingIsDeletedWhileNobodyCanTellWhetherTheFileIsGone(Cloud cloud) {
        try (FaultProxy s3 = FaultProxy.before(cloud.s3().endpoint());
                Road road =
                        new Road(cloud, Setup.STANDARD.onRemove(OnRemove.DELETE).withS3(s3.endpoint()))) {
            register(road);
            Removal removal = road.remove(KEY);
            s3.faults().every(1, "HEAD", Fault.accessDenied());

            assertThat(road.process(List.of(new ObjectEvent.Removed(removal)))
                            .getFirst()
                            .isDeferred())
                    .isTrue();

            assertThat(road.workflows()).hasSize(1);
            s3.faults().clear();
            assertThat(deliver(road, removal)).isInstanceOf(Outcome.Removed.class);
        }
    }

    @Test
    void aDeletionThatTheServiceThrottlesIsTakenUpAgain() {
        register(deleting);
        Removal removal = deleting.remove(KEY);
        deleting.service().faults().next("DeleteWorkflow", Fault.throttle(60));
        deferred(deliver(deleting, removal));

        assertThat(deliver(deleting, removal)).isInstanceOf(Outcome.Removed.class);
    }

    @Test
    void aWorkflowDeletedByHandBeforeIsReportedAsGone() {
        String workflow = register(deleting);
        deleting.clients().workflows().deleteWorkflow(request -> request.workflowArn(workflow));

        assertThat(deliver(deleting, deleting.remove(KEY))).isEqualTo(new Outcome.Removed(Optional.of(workflow)));
    }

    @Test
    void theRemovalOfAnotherKeyOfTheNameDoesNothing() {
        register(deleting);

        assertThat(deliver(deleting, deleting.remove("workflows/finance-daily.yaml")))
                .isInstanceOf(Outcome.Ignored.class);

        assertThat(deleting.workflows()).hasSize(1);
    }

    @Test
    void aDeletedWorkflowsNameIsFreeForAnotherKey() {
        register(deleting);
        deliver(deleting, deleting.remove(KEY));

        created(deleting.dropAndDeliver("workflows/finance-daily.yaml", Definitions.GOOD));
    }

    private static String register(Road road) {
        return created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
    }

    private static Outcome deliver(Road road, Removal removal) {
        return road.process(List.of(new ObjectEvent.Removed(removal)))
                .getFirst()
                .result()
                .outcome();
    }
}

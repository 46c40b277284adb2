package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.fixture.ExpectedOutcomes.created;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.deferred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.fixture.ExpectedOutcomes;
import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;

/** Files that are removed: what OnRemove says is done while the object is gone, whatever event tells of it. */
@ExtendWith(SharedStandIns.Parameter.class)
class RemovalTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private TestInstallation keeping;
    private TestInstallation disabling;
    private TestInstallation deleting;

    @BeforeEach
    void install(SharedStandIns standIns) {
        keeping = new TestInstallation(standIns, TestSetup.STANDARD);
        disabling = new TestInstallation(standIns, TestSetup.STANDARD.onRemove(OnRemove.DISABLE));
        deleting = new TestInstallation(standIns, TestSetup.STANDARD.onRemove(OnRemove.DELETE));
    }

    @AfterEach
    void uninstall() {
        keeping.close();
        disabling.close();
        deleting.close();
    }

    @Test
    void theWorkflowIsKeptByDefaultAndANoticeSaysHowToDeleteIt() {
        String arn = arn(keeping.drop(KEY, TestDefinitions.GOOD));

        assertThat(keeping.remove(KEY)).isEqualTo(new Outcome.Kept(arn, "OnRemove is Keep"));

        assertThat(keeping.workflows()).hasSize(1);
        assertThat(keeping.published()).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).contains("dagdrop: finance.daily kept: its file was removed");
            assertThat(notice.body("email")).contains("delete-workflow --workflow-arn " + arn);
        });
    }

    @Test
    void theWorkflowIsDeletedWhereThatIsAskedFor() {
        String arn = arn(deleting.drop(KEY, TestDefinitions.GOOD));

        assertThat(deleting.remove(KEY)).isEqualTo(new Outcome.Deleted(Optional.of(arn)));

        assertThat(deleting.workflows()).isEmpty();
        assertThat(deleting.subjects()).containsExactly("dagdrop: finance.daily deleted: its file was removed");
    }

    @Test
    void theWorkflowIsDisabledWhereThatIsAskedFor() {
        String version = disabling.put(KEY, TestDefinitions.GOOD);
        String arn = arn(disabling.look(KEY));

        assertThat(disabling.remove(KEY)).isEqualTo(new Outcome.Disabled(arn));

        GetWorkflowResponse workflow = disabling.workflow(arn);
        assertThat(workflow.triggerMode()).isEqualTo("DISABLED");
        assertThat(workflow.definitionS3Location().versionId()).isEqualTo(version);
        assertThat(workflow.roleArn()).isEqualTo(TestInstallation.ROLE);
    }

    @Test
    void aDisablingWhoseAnswerWasLostIsNotRepeated() {
        String arn = arn(disabling.drop(KEY, TestDefinitions.GOOD));
        disabling.service().faults().next("UpdateWorkflow", InjectedFault.dropAfter());
        deferred(disabling.remove(KEY));

        assertThat(disabling.look(KEY)).isEqualTo(new Outcome.Disabled(arn));

        assertThat(disabling.versions(arn)).isEqualTo(2);
    }

    @Test
    void theSameContentDroppedAgainEnablesADisabledWorkflow() {
        String arn = arn(disabling.drop(KEY, TestDefinitions.GOOD));
        disabling.remove(KEY);

        assertThat(disabling.drop(KEY, TestDefinitions.GOOD)).isInstanceOf(Outcome.Updated.class);

        assertThat(disabling.workflow(arn).triggerMode()).isEqualTo("SCHEDULED");
        assertThat(disabling.look(KEY)).isInstanceOf(Outcome.Duplicate.class);
    }

    @Test
    void aRemovalAnnouncedTwiceIsDoneOnce() {
        arn(keeping.drop(KEY, TestDefinitions.GOOD));
        keeping.remove(KEY);

        assertThat(keeping.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

        assertThat(keeping.published()).hasSize(1);
    }

    @Test
    void anUploadThatIsOvertakenByItsRemovalDoesNothing() {
        deleting.put(KEY, TestDefinitions.GOOD);

        assertThat(deleting.remove(KEY)).isEqualTo(new Outcome.Deleted(Optional.empty()));

        assertThat(deleting.workflows()).isEmpty();
        assertThat(deleting.published()).isEmpty();
    }

    @Test
    void aDeletedFileThatIsRestoredBringsItsWorkflowBack() {
        deleting.drop(KEY, TestDefinitions.GOOD);
        String marker = deleting.delete(KEY);
        deleting.look(KEY);

        // As S3's guide restores a deleted object: same version, so the same token but for the generation.
        deleting.deleteVersion(KEY, marker);
        created(deleting.look(KEY));

        assertThat(deleting.onlyWorkflow().definitionS3Location().objectKey()).isEqualTo(KEY);
    }

    @Test
    void goingBackToAnOlderVersionBringsThatVersion() {
        String good = keeping.put(KEY, TestDefinitions.GOOD);
        keeping.look(KEY);
        String bad = keeping.put(KEY, TestDefinitions.CHANGED);
        keeping.look(KEY);

        keeping.deleteVersion(KEY, bad);
        assertThat(keeping.look(KEY)).isInstanceOf(Outcome.Updated.class);

        assertThat(keeping.onlyWorkflow().definitionS3Location().versionId()).isEqualTo(good);
    }

    @Test
    void anOldVersionThatIsPurgedIsNoRemoval() {
        String old = deleting.put(KEY, TestDefinitions.GOOD);
        deleting.look(KEY);
        deleting.drop(KEY, TestDefinitions.CHANGED);

        deleting.deleteVersion(KEY, old);
        assertThat(deleting.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

        assertThat(deleting.workflows()).hasSize(1);
        assertThat(deleting.published()).isEmpty();
    }

    @Test
    void purgingVersionsOfARemovedFileSaysNothing() {
        String old = keeping.put(KEY, TestDefinitions.GOOD);
        keeping.look(KEY);
        keeping.remove(KEY);

        keeping.deleteVersion(KEY, old);
        assertThat(keeping.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

        assertThat(keeping.published()).hasSize(1);
    }

    @Test
    void aWorkflowThatIsNotOursIsLeftAlone() {
        String arn = arn(deleting.drop(KEY, TestDefinitions.GOOD));
        deleting.clients()
                .workflows()
                .tagResource(request -> request.resourceArn(arn).tags(Map.of("dagdrop:source", "another")));

        assertThat(deleting.remove(KEY)).isInstanceOf(Outcome.Kept.class);

        assertThat(deleting.workflows()).hasSize(1);
    }

    @Test
    void aDeletionThatTheServiceThrottlesIsTakenUpAgain() {
        arn(deleting.drop(KEY, TestDefinitions.GOOD));
        deleting.service().faults().next("DeleteWorkflow", InjectedFault.throttle(60));
        deferred(deleting.remove(KEY));

        assertThat(deleting.look(KEY)).isInstanceOf(Outcome.Deleted.class);

        assertThat(deleting.workflows()).isEmpty();
    }

    @Test
    void aRemovalThatIsDeniedFailsOnceIsRetriedAndSucceeds() {
        arn(disabling.drop(KEY, TestDefinitions.GOOD));
        disabling.service().faults().next("UpdateWorkflow", InjectedFault.accessDenied(), 5);
        disabling.delete(KEY);
        deferred(disabling.look(KEY));
        deferred(disabling.look(KEY));
        deferred(disabling.look(KEY));
        ExpectedOutcomes.failed(disabling.look(KEY));
        ExpectedOutcomes.failed(disabling.look(KEY));
        assertThat(disabling.published()).hasSize(1);

        assertThat(disabling.look(KEY)).isInstanceOf(Outcome.Disabled.class);
    }

    @Test
    void aWorkflowDeletedByHandBeforeIsNotNamed() {
        String arn = arn(keeping.drop(KEY, TestDefinitions.GOOD));
        keeping.clients().workflows().deleteWorkflow(request -> request.workflowArn(arn));

        assertThat(keeping.remove(KEY)).isEqualTo(new Outcome.Deleted(Optional.empty()));

        assertThat(keeping.published()).isEmpty();
    }

    @Test
    void theWorkflowIsFoundAtTheServiceThoughItsRecordIsLost() {
        String arn = arn(deleting.drop(KEY, TestDefinitions.GOOD));
        deleting.loseRecord("finance.daily");

        assertThat(deleting.remove(KEY)).isEqualTo(new Outcome.Deleted(Optional.of(arn)));

        assertThat(deleting.workflows()).isEmpty();
    }

    @Test
    void aRestoredFileIsCreatedAnewThoughNoRecordKnewTheWorkflowItHad() {
        deleting.service().faults().every(1, "CreateWorkflow", InjectedFault.dropAfter());
        deferred(deleting.drop(KEY, TestDefinitions.GOOD));
        deleting.service().faults().clear();
        String arn = deleting.onlyWorkflow().workflowArn();
        deleting.clients().workflows().deleteWorkflow(request -> request.workflowArn(arn));
        String marker = deleting.delete(KEY);
        assertThat(deleting.look(KEY)).isEqualTo(new Outcome.Deleted(Optional.empty()));

        deleting.deleteVersion(KEY, marker);
        created(deleting.look(KEY));

        assertThat(deleting.onlyWorkflow().workflowArn()).isNotEqualTo(arn);
    }

    @Test
    void aFileRemovedWhileItsCreationWasUnfinishedLeavesNoWorkflow() {
        deleting.service().faults().every(1, "CreateWorkflow", InjectedFault.dropAfter());
        deferred(deleting.drop(KEY, TestDefinitions.GOOD));
        deleting.service().faults().clear();
        assertThat(deleting.workflows()).hasSize(1);

        assertThat(deleting.remove(KEY)).isInstanceOf(Outcome.Deleted.class);

        assertThat(deleting.workflows()).isEmpty();
    }

    @Test
    void aDeletedWorkflowsNameIsFreeForAnotherKey() {
        arn(deleting.drop(KEY, TestDefinitions.GOOD));
        deleting.remove(KEY);

        created(deleting.drop("workflows/finance/daily.yml", TestDefinitions.GOOD));

        assertThat(deleting.onlyWorkflow().definitionS3Location().objectKey()).endsWith("daily.yml");
    }

    private static String arn(Outcome outcome) {
        return created(outcome).state().workflow().arn();
    }
}

package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.deferred;
import static dev.dagdrop.registration.road.Outcomes.refusal;
import static dev.dagdrop.registration.road.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.mwaa.SourceTags;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Outcome.Creation;
import dev.dagdrop.registration.outcome.Outcome.Revision;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.upload.Upload;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of an upload when the ledger or a holder forgot what the service still has. */
@ExtendWith(Cloud.Shared.class)
class LostStateTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final WorkflowName NAME = new WorkflowName("finance-daily");

    private Road road;

    @BeforeEach
    void openTheRoad(Cloud cloud) {
        road = new Road(cloud, Setup.STANDARD);
    }

    @AfterEach
    void closeTheRoad() {
        road.close();
    }

    @Test
    void aLostRowIsMadeAgainFromTheServicesAnswerToTheSameToken() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        String workflow = created(road.deliver(upload)).workflow().arn();
        road.loseRow("finance-daily");

        assertThat(created(road.deliver(upload)).workflow().arn()).isEqualTo(workflow);

        assertThat(road.workflows()).hasSize(1);
        assertThat(road.versions(workflow)).isEqualTo(1);
        assertThat(road.deliver(upload)).isInstanceOf(Outcome.Duplicate.class);
    }

    @Test
    void aWorkflowThatIsOursByItsTagsIsAdoptedAndTheNoticeSaysSo() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        String workflow = createUnknownToTheLedger(upload);

        Outcome.Created adopted = created(road.deliver(upload));

        assertThat(adopted.how()).isEqualTo(Creation.ADOPTED);
        assertThat(adopted.workflow().arn()).isEqualTo(workflow);
        assertThat(road.workflows()).hasSize(1);
        assertThat(road.versions(workflow)).isEqualTo(1);
        assertThat(road.published()).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).contains("dagdrop: finance-daily adopted");
            assertThat(notice.body("email")).contains(workflow);
        });
    }

    @Test
    void anAdoptedWorkflowIsUpdatedFromThenOn() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        String workflow = createUnknownToTheLedger(upload);
        created(road.deliver(upload));

        updated(road.dropAndDeliver(KEY, Definitions.CHANGED));

        assertThat(road.versions(workflow)).isEqualTo(2);
    }

    @Test
    void aWorkflowOfOursThatStandsAtAnOlderVersionGetsOneUpdate() {
        String workflow =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        road.loseRow("finance-daily");
        Upload changed = road.drop(KEY, Definitions.CHANGED);

        Outcome.Updated updated = updated(road.deliver(changed));

        assertThat(updated.workflow().arn()).isEqualTo(workflow);
        assertThat(updated.how()).isEqualTo(Revision.ADOPTED);
        assertThat(road.published())
                .singleElement()
                .satisfies(
                        notice -> assertThat(notice.subject()).contains("dagdrop: finance-daily adopted and updated"));
        assertThat(road.calls("UpdateWorkflow")).hasSize(1);
        assertThat(road.workflows()).hasSize(1);
        assertThat(road.workflow(workflow).definitionS3Location().versionId())
                .isEqualTo(changed.versionId().orElseThrow());
    }

    @Test
    void aWorkflowWithTheTagsOfAnotherKeyIsNotOurs() {
        Upload other = road.drop("workflows/finance-daily.yaml", Definitions.GOOD);
        String workflow = createUnknownToTheLedger(other);

        Outcome outcome = road.dropAndDeliver(KEY, Definitions.GOOD);

        assertThat(refusal(outcome)).isEqualTo(new Refusal.ForeignWorkflow(workflow));
        assertThat(road.versions(workflow)).isEqualTo(1);
    }

    @Test
    void aNewWorkflowWhoseHolderDiedIsNotCreatedTwice() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        String token = road.claim(NAME, upload).token().value();
        road.clients()
                .workflows()
                .createWorkflow(request -> request.name(NAME.value())
                        .definitionS3Location(location -> location.bucket(upload.bucket())
                                .objectKey(upload.key())
                                .versionId(upload.versionId().orElseThrow()))
                        .roleArn(road.role())
                        .tags(SourceTags.of(upload, Optional.of("finance")))
                        .clientToken(token));

        deferred(road.deliver(upload));
        road.clock().advance(Road.INVOCATION);
        created(road.deliver(upload));

        assertThat(road.workflows()).hasSize(1);
    }

    @Test
    void anUploadInAnotherHoldersHandsIsLeftAlone() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        road.claim(NAME, upload);

        assertThat(deferred(road.deliver(upload)).reason()).contains("another invocation");

        assertThat(road.service().calls()).isEmpty();
        assertThat(road.published()).isEmpty();
    }

    /** As after a creation whose row was lost, and whose token the service has forgotten. */
    private String createUnknownToTheLedger(Upload upload) {
        return road.clients()
                .workflows()
                .createWorkflow(request -> request.name(NAME.value())
                        .definitionS3Location(location -> location.bucket(upload.bucket())
                                .objectKey(upload.key())
                                .versionId(upload.versionId().orElseThrow()))
                        .roleArn(road.role())
                        .tags(SourceTags.of(upload, Optional.of("finance"))))
                .workflowArn();
    }
}

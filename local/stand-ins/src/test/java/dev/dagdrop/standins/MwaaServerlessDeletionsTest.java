package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.dagdrop.standins.mwaa.Quotas;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.mwaaserverless.model.ConflictException;
import software.amazon.awssdk.services.mwaaserverless.model.CreateWorkflowRequest;
import software.amazon.awssdk.services.mwaaserverless.model.CreateWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.ResourceNotFoundException;
import software.amazon.awssdk.services.mwaaserverless.model.ServiceQuotaExceededException;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowStatus;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;

/** A deletion that takes its time, and what is left of a workflow afterwards. */
class MwaaServerlessDeletionsTest {

    private VersionedService aws;
    private CreateWorkflowRequest request;
    private CreateWorkflowResponse created;
    private String arn;

    @BeforeEach
    void createAndHold() {
        aws = new VersionedService(Quotas.DEFAULT.withWorkflows(1));
        request = aws.createRequest("orders", aws.put(VersionedService.DEFINITION))
                .clientToken("upload-1")
                .tags(Map.of("team", "orders"))
                .build();
        created = aws.client.createWorkflow(request);
        arn = created.workflowArn();
        aws.standIn.holdDeletions();
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void showsAndListsAWorkflowAsDeletingUntilTheDeletionEnds() {
        delete();

        assertThat(aws.client.getWorkflow(get -> get.workflowArn(arn)).workflowStatus())
                .isEqualTo(WorkflowStatus.DELETING);
        assertThat(aws.client.listWorkflows(list -> {}).workflows())
                .extracting(WorkflowSummary::workflowArn, WorkflowSummary::workflowStatus)
                .containsExactly(tuple(arn, WorkflowStatus.DELETING));

        aws.standIn.finishDeletions();

        assertThatThrownBy(() -> aws.client.getWorkflow(get -> get.workflowArn(arn)))
                .isInstanceOf(ResourceNotFoundException.class);
        assertThat(aws.client.listWorkflows(list -> {}).workflows()).isEmpty();
    }

    @Test
    void refusesToCreateUpdateOrTakeAVersionFromAWorkflowThatIsDeleting() {
        delete();

        refusesAsDeleting(() -> aws.create("orders"));
        refusesAsDeleting(() -> aws.client.updateWorkflow(
                aws.updateRequest(arn, aws.put(VersionedService.DEFINITION)).build()));
        refusesAsDeleting(() -> aws.client.deleteWorkflow(
                delete -> delete.workflowArn(arn).workflowVersion(created.workflowVersion())));

        aws.standIn.finishDeletions();

        assertThat(aws.create("orders").workflowArn()).isNotEqualTo(arn);
    }

    @Test
    void reportsTheDeletionRatherThanABadDefinition() {
        delete();
        String version = aws.put("no DAG at all");

        refusesAsDeleting(
                () -> aws.client.updateWorkflow(aws.updateRequest(arn, version).build()));
    }

    @Test
    void answersASecondDeletionAsTheFirst() {
        delete();
        delete();

        assertThat(aws.client.getWorkflow(get -> get.workflowArn(arn)).workflowStatus())
                .isEqualTo(WorkflowStatus.DELETING);
    }

    @Test
    void countsAWorkflowThatIsDeletingAndShowsItsTags() {
        delete();

        assertThatThrownBy(() -> aws.create("sales")).isInstanceOf(ServiceQuotaExceededException.class);
        assertThat(aws.client.listTagsForResource(list -> list.resourceArn(arn)).tags())
                .isEqualTo(Map.of("team", "orders"));
    }

    @Test
    void keepsAWorkflowThatIsDeletingForWantOfVersionsVisible() {
        aws.client.deleteWorkflow(delete -> delete.workflowArn(arn).workflowVersion(created.workflowVersion()));

        assertThat(aws.client.getWorkflow(get -> get.workflowArn(arn)).workflowStatus())
                .isEqualTo(WorkflowStatus.DELETING);
    }

    @Test
    void leavesOtherWorkflowsAlone() {
        aws.standIn.finishDeletions();

        assertThat(aws.client.getWorkflow(get -> get.workflowArn(arn)).workflowStatus())
                .isEqualTo(WorkflowStatus.READY);
    }

    @Test
    void deletesAtOnceAfterTheHoldEnds() {
        aws.standIn.finishDeletions();

        delete();

        assertThat(aws.client.listWorkflows(list -> {}).workflows()).isEmpty();
    }

    @Test
    void answersTheTokenOfADeletedWorkflowAsItDidThen() {
        delete();
        assertThat(aws.client.createWorkflow(request).equalsBySdkFields(created))
                .isTrue();

        aws.standIn.finishDeletions();

        assertThat(aws.client.createWorkflow(request).equalsBySdkFields(created))
                .isTrue();
        assertThat(aws.client.listWorkflows(list -> {}).workflows()).isEmpty();
        CreateWorkflowRequest next = request.toBuilder().clientToken("upload-2").build();
        assertThat(aws.client.createWorkflow(next).workflowArn()).isNotEqualTo(arn);
    }

    private void delete() {
        assertThat(aws.client.deleteWorkflow(delete -> delete.workflowArn(arn)).workflowArn())
                .isEqualTo(arn);
    }

    private void refusesAsDeleting(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ConflictException.class, e -> {
            assertThat(e.getMessage()).contains("status DELETING");
            assertThat(e.resourceId()).isEqualTo(arn);
            assertThat(e.resourceType()).isEqualTo("Workflow");
        });
    }
}

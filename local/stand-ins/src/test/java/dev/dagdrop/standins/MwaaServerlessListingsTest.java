package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.mwaaserverless.model.ListWorkflowsResponse;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowStatus;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowVersionSummary;

class MwaaServerlessListingsTest {

    private VersionedService aws;

    @BeforeEach
    void start() {
        aws = new VersionedService();
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void listsVersionsNewestFirstPageByPage() {
        String arn = aws.create("orders").workflowArn();
        for (int i = 0; i < 4; i++) {
            String version = aws.put(VersionedService.DEFINITION);
            aws.client.updateWorkflow(aws.updateRequest(arn, version).build());
        }

        List<WorkflowVersionSummary> all =
                aws
                        .client
                        .listWorkflowVersionsPaginator(
                                request -> request.workflowArn(arn).maxResults(2))
                        .stream()
                        .flatMap(page -> page.workflowVersions().stream())
                        .toList();

        assertThat(all).hasSize(5);
        assertThat(all)
                .extracting(WorkflowVersionSummary::isLatestVersion)
                .containsExactly(true, false, false, false, false);
        assertThat(all).extracting(WorkflowVersionSummary::createdAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(all)
                .extracting(version -> version.definitionS3Location().versionId())
                .doesNotHaveDuplicates();
        assertThat(aws.standIn.calls("ListWorkflowVersions")).hasSize(3);
    }

    @Test
    void listsWorkflowsPageByPage() {
        List<String> names = List.of("a", "b", "c", "d", "e");
        names.forEach(aws::create);

        List<WorkflowSummary> all = aws.client.listWorkflowsPaginator(request -> request.maxResults(2)).stream()
                .flatMap(page -> page.workflows().stream())
                .toList();

        assertThat(all).extracting(WorkflowSummary::name).containsExactlyElementsOf(names);
        assertThat(all).allSatisfy(workflow -> {
            assertThat(workflow.workflowStatus()).isEqualTo(WorkflowStatus.READY);
            assertThat(workflow.workflowVersion()).isNotEmpty();
            assertThat(workflow.createdAt()).isNotNull();
        });
        assertThat(aws.standIn.calls("ListWorkflows")).hasSize(3);
    }

    @Test
    void pagesByItselfWhereNobodyNamesASize() {
        for (int i = 0; i < 12; i++) {
            aws.create("w" + i);
        }

        assertThat(aws.client.listWorkflows(request -> {}).nextToken()).isNotNull();
        assertThat(aws.client.listWorkflowsPaginator(request -> {}).stream()
                        .mapToInt(page -> page.workflows().size())
                        .sum())
                .isEqualTo(12);
    }

    @Test
    void showsEachWorkflowOnceWhateverIsDeletedBetweenPages() {
        List.of("a", "b", "c", "d").forEach(aws::create);
        ListWorkflowsResponse first = aws.client.listWorkflows(request -> request.maxResults(2));

        aws.client.deleteWorkflow(
                request -> request.workflowArn(first.workflows().getFirst().workflowArn()));

        assertThat(aws.client
                        .listWorkflows(request -> request.maxResults(2).nextToken(first.nextToken()))
                        .workflows())
                .extracting(WorkflowSummary::name)
                .containsExactly("c", "d");
    }
}

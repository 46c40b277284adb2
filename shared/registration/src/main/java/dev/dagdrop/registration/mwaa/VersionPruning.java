package dev.dagdrop.registration.mwaa;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowRunStatus;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowRunSummary;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowVersionSummary;

/**
 * Deletes the oldest version of a workflow that can go. The latest always stays, since it alone is
 * scheduled; nor does one of which a run is under way, since deleting it would stop the run.
 *
 * @see <a href="https://docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/mwaa-serverless-quotas.html">Quotas</a>
 */
public final class VersionPruning {
    /** Versions per workflow without a raised quota. With fewer it cannot be this quota that is used up. */
    private static final int QUOTA = 50;

    private static final Set<WorkflowRunStatus> UNDER_WAY = Set.of(
            WorkflowRunStatus.STARTING,
            WorkflowRunStatus.QUEUED,
            WorkflowRunStatus.RUNNING,
            WorkflowRunStatus.STOPPING,
            // One that this SDK does not know: it may not be over.
            WorkflowRunStatus.UNKNOWN_TO_SDK_VERSION);

    private final MwaaServerlessClient client;

    /** @param client one that repeats throttled calls; deleting a version twice is harmless */
    public VersionPruning(MwaaServerlessClient client) {
        this.client = client;
    }

    /**
     * Deletes the oldest version that may go.
     *
     * @return the version deleted; empty when none may go
     * @throws software.amazon.awssdk.core.exception.SdkException when the service did not answer or refused
     */
    public Optional<String> deleteOldest(String workflowArn, DefinitionLocation source) {
        if (!SourceTags.prove(
                client.listTagsForResource(request -> request.resourceArn(workflowArn))
                        .tags(),
                source.bucket(),
                source.key())) {
            return Optional.empty();
        }
        List<WorkflowVersionSummary> versions =
                client
                        .listWorkflowVersionsPaginator(request -> request.workflowArn(workflowArn))
                        .workflowVersions()
                        .stream()
                        .toList();
        boolean latestIsKnown = versions.stream().anyMatch(version -> Boolean.TRUE.equals(version.isLatestVersion()));
        if (versions.size() < QUOTA || !latestIsKnown) {
            return Optional.empty();
        }
        Optional<String> oldest = versions.stream()
                .filter(version -> Boolean.FALSE.equals(version.isLatestVersion()))
                .filter(version -> madeAt(version).isPresent())
                .sorted(Comparator.comparing(version -> madeAt(version).orElseThrow()))
                .map(WorkflowVersionSummary::workflowVersion)
                .filter(version -> !isUnderWay(workflowArn, version))
                .findFirst();
        // Without a version the call would delete the workflow; the service requires one in its listing.
        oldest.filter(version -> !version.isBlank())
                .ifPresent(version -> client.deleteWorkflow(
                        request -> request.workflowArn(workflowArn).workflowVersion(version)));
        return oldest;
    }

    private static Optional<Instant> madeAt(WorkflowVersionSummary version) {
        return Optional.ofNullable(version.modifiedAt()).or(() -> Optional.ofNullable(version.createdAt()));
    }

    private boolean isUnderWay(String workflowArn, String version) {
        return client
                .listWorkflowRunsPaginator(
                        request -> request.workflowArn(workflowArn).workflowVersion(version))
                .workflowRuns()
                .stream()
                .anyMatch(VersionPruning::isUnderWay);
    }

    /** A run without a status may be under way. */
    private static boolean isUnderWay(WorkflowRunSummary run) {
        return Optional.ofNullable(run.runDetailSummary())
                .flatMap(detail -> Optional.ofNullable(detail.status()))
                .map(UNDER_WAY::contains)
                .orElse(true);
    }
}

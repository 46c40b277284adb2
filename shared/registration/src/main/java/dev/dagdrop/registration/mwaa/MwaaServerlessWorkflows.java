package dev.dagdrop.registration.mwaa;

import dev.dagdrop.registration.naming.WorkflowName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.mwaaserverless.model.AccessDeniedException;
import software.amazon.awssdk.services.mwaaserverless.model.ConflictException;
import software.amazon.awssdk.services.mwaaserverless.model.CreateWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.DefinitionS3Location;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.ResourceNotFoundException;
import software.amazon.awssdk.services.mwaaserverless.model.ServiceQuotaExceededException;
import software.amazon.awssdk.services.mwaaserverless.model.UpdateWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.ValidationException;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;

/** The service through its SDK clients. */
public final class MwaaServerlessWorkflows implements Workflows {
    private static final int SERVER_ERROR = 500;

    private final MwaaServerlessClient client;
    private final Supplier<MwaaServerlessClient> updateClient;

    /**
     * @param client for the calls that may be repeated
     * @param updateClient is asked, when there is something to update, for the one for UpdateWorkflow, which has no
     *     client token: its retries must be limited to answers that prove the call had no effect
     *     ({@link RetryStrategies#refusedOnly})
     */
    public MwaaServerlessWorkflows(MwaaServerlessClient client, Supplier<MwaaServerlessClient> updateClient) {
        this.client = client;
        this.updateClient = updateClient;
    }

    @Override
    public ServiceAnswer create(
            WorkflowName name,
            DefinitionLocation location,
            WorkflowSettings settings,
            Map<String, String> tags,
            ClientToken token) {
        return answer(() -> state(client.createWorkflow(request -> SettingsMembers.write(
                settings,
                request.name(name.value())
                        .definitionS3Location(s3Location(location))
                        .tags(tags)
                        .clientToken(token.value())))));
    }

    @Override
    public ServiceAnswer update(String workflowArn, DefinitionLocation location, WorkflowSettings settings) {
        return answer(() -> state(updateClient
                .get()
                .updateWorkflow(request -> SettingsMembers.write(
                        settings, request.workflowArn(workflowArn).definitionS3Location(s3Location(location))))));
    }

    @Override
    public ServiceAnswer delete(String workflowArn) {
        return answer(() -> WorkflowState.of(client.deleteWorkflow(request -> request.workflowArn(workflowArn))
                .workflowArn()));
    }

    private static ServiceAnswer answer(Supplier<WorkflowState> call) {
        try {
            return new ServiceAnswer.Accepted(call.get());
        } catch (ValidationException e) {
            return new ServiceAnswer.Invalid(
                    message(e),
                    Optional.ofNullable(e.reasonAsString()),
                    e.fieldList().stream()
                            .map(field -> new ServiceAnswer.FieldProblem(
                                    Optional.ofNullable(field.name()).orElse("?"),
                                    Optional.ofNullable(field.message()).orElse("")))
                            .toList());
        } catch (ConflictException e) {
            return new ServiceAnswer.Conflict(message(e), Optional.ofNullable(e.resourceId()));
        } catch (AccessDeniedException e) {
            return new ServiceAnswer.Denied(message(e));
        } catch (ServiceQuotaExceededException e) {
            return new ServiceAnswer.QuotaExceeded(message(e), Optional.ofNullable(e.quotaCode()));
        } catch (ResourceNotFoundException e) {
            return new ServiceAnswer.NotFound(message(e));
        } catch (SdkException e) {
            return new ServiceAnswer.Unavailable(message(e));
        }
    }

    /** The service's own words and the request id to ask about; without them, what the SDK says. */
    private static String message(SdkException e) {
        if (e instanceof AwsServiceException answer && answer.awsErrorDetails() != null) {
            Optional<String> words =
                    Optional.ofNullable(answer.awsErrorDetails().errorMessage());
            return "%s (%s, request id %s)"
                    .formatted(
                            words.orElse("no message"), answer.awsErrorDetails().errorCode(), answer.requestId());
        }
        return Optional.ofNullable(e.getMessage()).orElseGet(() -> e.getClass().getSimpleName());
    }

    @Override
    public Optional<ObservedWorkflow> get(String workflowArn) {
        try {
            GetWorkflowResponse workflow = client.getWorkflow(request -> request.workflowArn(workflowArn));
            return Optional.of(new ObservedWorkflow(
                    state(workflow),
                    Optional.ofNullable(workflow.definitionS3Location()).map(MwaaServerlessWorkflows::location),
                    SettingsMembers.read(workflow)));
        } catch (ResourceNotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> find(WorkflowName name) {
        return client.listWorkflowsPaginator(request -> {}).workflows().stream()
                .filter(workflow -> name.value().equals(workflow.name()))
                .map(WorkflowSummary::workflowArn)
                .findFirst();
    }

    @Override
    public Map<String, String> tags(String workflowArn) {
        return Map.copyOf(client.listTagsForResource(request -> request.resourceArn(workflowArn))
                .tags());
    }

    @Override
    public Optional<String> retag(String workflowArn, Set<String> removed, Map<String, String> set) {
        try {
            // Removed first: a workflow has room for fifty tags, and those to come may need the room of those that go.
            if (!removed.isEmpty()) {
                client.untagResource(request -> request.resourceArn(workflowArn).tagKeys(removed));
            }
            if (!set.isEmpty()) {
                client.tagResource(request -> request.resourceArn(workflowArn).tags(set));
            }
            return Optional.empty();
        } catch (AwsServiceException e) {
            if (e.isThrottlingException() || e.statusCode() >= SERVER_ERROR) {
                throw e;
            }
            return Optional.of(message(e));
        }
    }

    private static DefinitionS3Location s3Location(DefinitionLocation location) {
        DefinitionS3Location.Builder builder =
                DefinitionS3Location.builder().bucket(location.bucket()).objectKey(location.key());
        location.versionId().ifPresent(builder::versionId);
        return builder.build();
    }

    private static DefinitionLocation location(DefinitionS3Location location) {
        return new DefinitionLocation(
                location.bucket(), location.objectKey(), Optional.ofNullable(location.versionId()));
    }

    private static WorkflowState state(CreateWorkflowResponse response) {
        return new WorkflowState(
                response.workflowArn(),
                Optional.ofNullable(response.workflowVersion()),
                Optional.ofNullable(response.workflowStatusAsString()),
                response.warnings());
    }

    private static WorkflowState state(UpdateWorkflowResponse response) {
        return new WorkflowState(
                response.workflowArn(),
                Optional.ofNullable(response.workflowVersion()),
                Optional.empty(),
                response.warnings());
    }

    private static WorkflowState state(GetWorkflowResponse response) {
        return new WorkflowState(
                response.workflowArn(),
                Optional.ofNullable(response.workflowVersion()),
                Optional.ofNullable(response.workflowStatusAsString()),
                List.of());
    }
}

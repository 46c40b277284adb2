package dev.dagdrop.registration.workflow;

import dev.dagdrop.registration.naming.WorkflowName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.mwaaserverless.model.AccessDeniedException;
import software.amazon.awssdk.services.mwaaserverless.model.ConflictException;
import software.amazon.awssdk.services.mwaaserverless.model.CreateWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.DefinitionS3Location;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.ResourceNotFoundException;
import software.amazon.awssdk.services.mwaaserverless.model.ServiceQuotaExceededException;
import software.amazon.awssdk.services.mwaaserverless.model.UpdateWorkflowRequest;
import software.amazon.awssdk.services.mwaaserverless.model.UpdateWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.ValidationException;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;

/** The service behind its SDK clients. */
public final class MwaaServerlessWorkflows implements Workflows {
    /** The trigger mode under which neither a schedule nor a person starts the workflow. */
    private static final String DISABLED = "DISABLED";

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
            Settings settings,
            Map<String, String> tags,
            ClientToken token) {
        return answer(
                () -> state(client.createWorkflow(request -> SettingsMembers.write(
                        settings,
                        request.name(name.value())
                                .definitionS3Location(s3Location(location))
                                .tags(tags)
                                .clientToken(token.value())))),
                ServiceAnswer.Unavailable::new);
    }

    @Override
    public ServiceAnswer update(String workflowArn, DefinitionLocation location, Settings settings) {
        return answer(
                () -> state(updateClient
                        .get()
                        .updateWorkflow(request -> SettingsMembers.write(
                                settings,
                                request.workflowArn(workflowArn).definitionS3Location(s3Location(location))))),
                ServiceAnswer.Unknown::new);
    }

    @Override
    public ServiceAnswer delete(String workflowArn) {
        return answer(
                () -> WorkflowState.of(client.deleteWorkflow(request -> request.workflowArn(workflowArn))
                        .workflowArn()),
                ServiceAnswer.Unavailable::new);
    }

    @Override
    public ServiceAnswer disable(String workflowArn) {
        return answer(
                () -> {
                    GetWorkflowResponse latest = client.getWorkflow(request -> request.workflowArn(workflowArn));
                    return DISABLED.equalsIgnoreCase(latest.triggerMode())
                            ? state(latest)
                            : state(updateClient.get().updateWorkflow(untriggered(latest)));
                },
                ServiceAnswer.Unknown::new);
    }

    /** Nothing is carried over by itself from one version to the next. */
    private static UpdateWorkflowRequest untriggered(GetWorkflowResponse latest) {
        return UpdateWorkflowRequest.builder()
                .workflowArn(latest.workflowArn())
                .definitionS3Location(latest.definitionS3Location())
                .roleArn(latest.roleArn())
                .description(latest.description())
                .loggingConfiguration(latest.loggingConfiguration())
                .engineVersion(latest.engineVersion())
                .networkConfiguration(latest.networkConfiguration())
                .triggerMode(DISABLED)
                .build();
    }

    private static ServiceAnswer answer(Supplier<WorkflowState> call, Function<String, ServiceAnswer> lost) {
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
        } catch (SdkServiceException e) {
            return e.isThrottlingException() ? new ServiceAnswer.Unavailable(message(e)) : lost.apply(message(e));
        } catch (SdkException e) {
            return lost.apply(message(e));
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
    public Optional<Deployed> get(String workflowArn) {
        try {
            GetWorkflowResponse workflow = client.getWorkflow(request -> request.workflowArn(workflowArn));
            return Optional.of(new Deployed(
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
    public void retag(String workflowArn, Map<String, String> set, Set<String> removed) {
        if (!set.isEmpty()) {
            client.tagResource(request -> request.resourceArn(workflowArn).tags(set));
        }
        if (!removed.isEmpty()) {
            client.untagResource(request -> request.resourceArn(workflowArn).tagKeys(removed));
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
                Optional.ofNullable(response.createdAt()),
                Optional.empty(),
                Optional.ofNullable(response.revisionId()),
                Optional.ofNullable(response.workflowStatusAsString()),
                Optional.ofNullable(response.isLatestVersion()),
                response.warnings());
    }

    private static WorkflowState state(UpdateWorkflowResponse response) {
        return new WorkflowState(
                response.workflowArn(),
                Optional.ofNullable(response.workflowVersion()),
                Optional.empty(),
                Optional.ofNullable(response.modifiedAt()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                response.warnings());
    }

    private static WorkflowState state(GetWorkflowResponse response) {
        return new WorkflowState(
                response.workflowArn(),
                Optional.ofNullable(response.workflowVersion()),
                Optional.ofNullable(response.createdAt()),
                Optional.ofNullable(response.modifiedAt()),
                Optional.empty(),
                Optional.ofNullable(response.workflowStatusAsString()),
                Optional.empty(),
                List.of());
    }
}

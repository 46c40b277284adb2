package dev.dagdrop.registration.mwaa;

import dev.dagdrop.profile.model.EncryptionConfiguration;
import dev.dagdrop.profile.model.NetworkConfiguration;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.mwaaserverless.model.CreateWorkflowRequest;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.UpdateWorkflowRequest;

/**
 * The members of requests and answers that hold settings.
 *
 * @see <a href="https://docs.aws.amazon.com/mwaa-serverless/latest/APIReference/API_CreateWorkflow.html">CreateWorkflow</a>
 * @see <a href="https://docs.aws.amazon.com/mwaa-serverless/latest/APIReference/API_UpdateWorkflow.html">UpdateWorkflow</a>
 */
final class SettingsMembers {
    private SettingsMembers() {}

    /** All but the tags, which come with the tags of its source. */
    static void write(WorkflowSettings settings, CreateWorkflowRequest.Builder request) {
        request.roleArn(settings.roleArn());
        settings.description().ifPresent(request::description);
        settings.encryption()
                .ifPresent(encryption -> request.encryptionConfiguration(member -> {
                    member.type(encryption.type().name());
                    encryption.kmsKeyId().ifPresent(member::kmsKeyId);
                }));
        settings.logGroupName().ifPresent(name -> request.loggingConfiguration(member -> member.logGroupName(name)));
        settings.engineVersion().ifPresent(request::engineVersion);
        settings.network()
                .ifPresent(network -> request.networkConfiguration(member ->
                        member.securityGroupIds(network.securityGroupIds()).subnetIds(network.subnetIds())));
        settings.triggerMode().ifPresent(request::triggerMode);
    }

    /** All that an update takes: no encryption and no tags. */
    static void write(WorkflowSettings settings, UpdateWorkflowRequest.Builder request) {
        request.roleArn(settings.roleArn());
        settings.description().ifPresent(request::description);
        settings.logGroupName().ifPresent(name -> request.loggingConfiguration(member -> member.logGroupName(name)));
        settings.engineVersion().ifPresent(request::engineVersion);
        settings.network()
                .ifPresent(network -> request.networkConfiguration(member ->
                        member.securityGroupIds(network.securityGroupIds()).subnetIds(network.subnetIds())));
        settings.triggerMode().ifPresent(request::triggerMode);
    }

    /** What a workflow shows of its settings, without tags; empty where it shows no role. */
    static Optional<WorkflowSettings> read(GetWorkflowResponse workflow) {
        return Optional.ofNullable(workflow.roleArn())
                .map(role -> new WorkflowSettings(
                        role,
                        Optional.ofNullable(workflow.description()),
                        encryption(workflow),
                        Optional.ofNullable(workflow.loggingConfiguration())
                                .flatMap(logging -> Optional.ofNullable(logging.logGroupName())),
                        Optional.ofNullable(workflow.engineVersion()),
                        Optional.ofNullable(workflow.networkConfiguration())
                                .map(network ->
                                        new NetworkConfiguration(network.securityGroupIds(), network.subnetIds()))
                                .filter(network -> !network.securityGroupIds().isEmpty()
                                        || !network.subnetIds().isEmpty()),
                        Map.of(),
                        Optional.ofNullable(workflow.triggerMode())));
    }

    /** A type that this SDK does not know is none that a profile can ask for. */
    private static Optional<EncryptionConfiguration> encryption(GetWorkflowResponse workflow) {
        return Optional.ofNullable(workflow.encryptionConfiguration()).flatMap(shown -> switch (shown.type()) {
            case AWS_MANAGED_KEY ->
                Optional.of(
                        new EncryptionConfiguration(EncryptionConfiguration.Type.AWS_MANAGED_KEY, Optional.empty()));
            case CUSTOMER_MANAGED_KEY ->
                Optional.of(new EncryptionConfiguration(
                        EncryptionConfiguration.Type.CUSTOMER_MANAGED_KEY, Optional.ofNullable(shown.kmsKeyId())));
            case UNKNOWN_TO_SDK_VERSION -> Optional.empty();
        });
    }
}

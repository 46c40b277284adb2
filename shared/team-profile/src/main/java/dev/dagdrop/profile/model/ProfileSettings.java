package dev.dagdrop.profile.model;

import java.util.Map;
import java.util.Optional;

/**
 * What a profile sets of CreateWorkflow, for all workflows of the team or for some; what is absent is left to the source that
 * comes before it.
 *
 * @param roleArn {@code RoleArn}
 * @param description {@code Description}
 * @param encryption {@code EncryptionConfiguration}
 * @param logGroupName {@code LoggingConfiguration.LogGroupName}
 * @param engineVersion {@code EngineVersion}
 * @param network {@code NetworkConfiguration}
 * @param tags {@code Tags}; laid over earlier ones tag by tag
 * @param triggerMode {@code TriggerMode}
 */
public record ProfileSettings(
        Optional<String> roleArn,
        Optional<String> description,
        Optional<EncryptionConfiguration> encryption,
        Optional<String> logGroupName,
        Optional<Integer> engineVersion,
        Optional<NetworkConfiguration> network,
        Map<String, String> tags,
        Optional<String> triggerMode) {
    /** Keeps its own copy of the tags. */
    public ProfileSettings {
        tags = Map.copyOf(tags);
    }
}

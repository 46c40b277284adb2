package dev.dagdrop.registration.workflow;

import dev.dagdrop.profile.model.EncryptionConfiguration;
import dev.dagdrop.profile.model.NetworkConfiguration;
import dev.dagdrop.registration.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What CreateWorkflow takes beside name, token and location; what is absent is left to the service.
 *
 * @param roleArn the execution role the workflow's tasks run under
 * @param encryption how it is encrypted; UpdateWorkflow does not take it
 * @param logGroupName {@code LoggingConfiguration.LogGroupName}
 * @param tags the team's and the definition's, without those that say whose the workflow is; UpdateWorkflow does not take
 *     them, TagResource does
 */
public record Settings(
        String roleArn,
        Optional<String> description,
        Optional<EncryptionConfiguration> encryption,
        Optional<String> logGroupName,
        Optional<Integer> engineVersion,
        Optional<NetworkConfiguration> network,
        Map<String, String> tags,
        Optional<String> triggerMode) {
    /** Keeps its own copy of the tags. */
    public Settings {
        tags = Map.copyOf(tags);
    }

    /** A role and nothing else. */
    public Settings(String roleArn) {
        this(
                roleArn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    /** A text that differs whenever the settings differ, for the fingerprint. */
    public String canonical() {
        Map<String, Object> others = new LinkedHashMap<>();
        description.ifPresent(value -> others.put("Description", value));
        encryption.ifPresent(value -> others.put("EncryptionConfiguration", keyOf(value)));
        logGroupName.ifPresent(value -> others.put("LogGroupName", value));
        engineVersion.ifPresent(value -> others.put("EngineVersion", value));
        network.ifPresent(value -> {
            others.put("SecurityGroupIds", value.securityGroupIds());
            others.put("SubnetIds", value.subnetIds());
        });
        if (!tags.isEmpty()) {
            others.put("Tags", new TreeMap<>(tags));
        }
        triggerMode.ifPresent(value -> others.put("TriggerMode", value));
        // A role alone is written as it always was, so that rows of before profiles keep their fingerprints.
        return "RoleArn=" + roleArn + (others.isEmpty() ? "" : "\n" + JsonText.of(others));
    }

    /**
     * Whether an update with those others left these behind. Log group, engine and trigger mode are compared only where
     * the others name them: the service may show a default of its own for what it was not given.
     */
    boolean fit(Settings others) {
        return roleArn.equals(others.roleArn)
                && description.equals(others.description)
                && network.equals(others.network)
                && fits(logGroupName, others.logGroupName)
                && fits(engineVersion, others.engineVersion)
                && fits(triggerMode, others.triggerMode)
                // Disabled is what a removal left, and never the default.
                && (others.triggerMode.isPresent()
                        || triggerMode.filter("DISABLED"::equals).isEmpty());
    }

    private static <T> boolean fits(Optional<T> shown, Optional<T> wanted) {
        return wanted.isEmpty() || wanted.equals(shown);
    }

    /** The key a workflow is created with, as a text; AWS's own where nothing is said. */
    public String encryptionKey() {
        return encryption.map(Settings::keyOf).orElse(EncryptionConfiguration.Type.AWS_MANAGED_KEY.name());
    }

    /** A configuration as a text. */
    public static String keyOf(EncryptionConfiguration encryption) {
        return encryption.type().name()
                + encryption.kmsKeyId().map(key -> " " + key).orElse("");
    }
}

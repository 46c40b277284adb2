package dev.dagdrop.registration.mwaa;

import dev.dagdrop.profile.model.EncryptionConfiguration;
import dev.dagdrop.profile.model.NetworkConfiguration;
import dev.dagdrop.registration.json.JsonText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What CreateWorkflow takes beside name, token and location; what is absent is left to the service.
 *
 * @param roleArn the execution role the workflow's tasks run under
 * @param encryption how it is encrypted; UpdateWorkflow does not take it
 * @param logGroupName {@code LoggingConfiguration.LogGroupName}
 * @param tags the team's and the definition's, without the tags of its source; UpdateWorkflow does not take
 *     them, TagResource does
 */
public record WorkflowSettings(
        String roleArn,
        Optional<String> description,
        Optional<EncryptionConfiguration> encryption,
        Optional<String> logGroupName,
        Optional<Integer> engineVersion,
        Optional<NetworkConfiguration> network,
        Map<String, String> tags,
        Optional<String> triggerMode) {
    /** Keeps its own copy of the tags. */
    public WorkflowSettings {
        tags = Map.copyOf(tags);
    }

    /** A text that differs whenever the settings differ, for digests. */
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
        return "RoleArn=" + roleArn + (others.isEmpty() ? "" : "\n" + JsonText.of(others));
    }

    /** The optional members of UpdateWorkflow that these settings name. */
    public Set<OptionalMember> named() {
        Set<OptionalMember> named = EnumSet.noneOf(OptionalMember.class);
        for (OptionalMember member : OptionalMember.values()) {
            if (member.of(this).isPresent()) {
                named.add(member);
            }
        }
        return Collections.unmodifiableSet(named);
    }

    /**
     * Whether a workflow that shows these settings has all that the others name. What they leave out is not compared: the
     * service shows defaults of its own for what it was never given.
     */
    public boolean show(WorkflowSettings others) {
        return roleArn.equals(others.roleArn)
                && others.named().stream().allMatch(member -> member.of(this).equals(member.of(others)));
    }

    /** A copy with another trigger mode. */
    public WorkflowSettings triggered(String mode) {
        return new WorkflowSettings(
                roleArn, description, encryption, logGroupName, engineVersion, network, tags, Optional.of(mode));
    }

    /** An optional member of UpdateWorkflow. */
    public enum OptionalMember {
        DESCRIPTION("Description"),
        LOG_GROUP("LoggingConfiguration"),
        ENGINE("EngineVersion"),
        NETWORK("NetworkConfiguration"),
        TRIGGER("TriggerMode");

        private final String spelling;

        OptionalMember(String spelling) {
            this.spelling = spelling;
        }

        /** As the API spells it. */
        public String spelling() {
            return spelling;
        }

        /** What these settings say; empty where they leave it out. */
        public Optional<?> of(WorkflowSettings settings) {
            return switch (this) {
                case DESCRIPTION -> settings.description;
                case LOG_GROUP -> settings.logGroupName;
                case ENGINE -> settings.engineVersion;
                case NETWORK -> settings.network;
                case TRIGGER -> settings.triggerMode;
            };
        }
    }

    /** The key a workflow is created with, as a text; AWS's own where nothing is said. */
    public String encryptionKey() {
        return encryption.map(WorkflowSettings::keyOf).orElse(EncryptionConfiguration.Type.AWS_MANAGED_KEY.name());
    }

    /** A configuration as a text. */
    public static String keyOf(EncryptionConfiguration encryption) {
        return encryption.type().name()
                + encryption.kmsKeyId().map(key -> " " + key).orElse("");
    }
}

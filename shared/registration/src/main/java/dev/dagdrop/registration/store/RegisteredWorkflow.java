package dev.dagdrop.registration.store;

import dev.dagdrop.registration.mwaa.DefinitionLocation;
import java.util.Optional;
import java.util.Set;

/**
 * The workflow of a record, as the controller left it.
 *
 * @param version its version of then, where the service gave one
 * @param accepted the definition it was given; empty where nobody knows
 * @param given the settings it was given
 */
public record RegisteredWorkflow(
        String arn, Optional<String> version, Optional<AcceptedDefinition> accepted, AppliedSettings given) {
    /**
     * A definition that was accepted.
     *
     * @param versionId the object version; empty where the bucket keeps none
     * @param content the digest of its bytes
     */
    public record AcceptedDefinition(String key, Optional<String> versionId, String content) {
        /** Where it lies in this bucket. */
        public DefinitionLocation in(String bucket) {
            return new DefinitionLocation(bucket, key, versionId);
        }
    }

    /**
     * What the record keeps of the settings: enough to tell later what changed.
     *
     * @param roleArn the execution role
     * @param settings the digest of what stack and profile gave, whatever the definition says
     * @param named the optional members of UpdateWorkflow that were named, by their API names
     * @param tagKeys the keys of the tags that were set; only those are ours to remove
     * @param tags the digest of all tags that were set
     * @param encryptionKey the key the workflow was created with, which cannot change
     */
    public record AppliedSettings(
            Optional<String> roleArn,
            Optional<String> settings,
            Set<String> named,
            Set<String> tagKeys,
            Optional<String> tags,
            Optional<String> encryptionKey) {
        /** Nothing is known, as of a workflow whose record was lost. */
        public static final AppliedSettings UNKNOWN = new AppliedSettings(
                Optional.empty(), Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty());

        /** Keeps its own copies. */
        public AppliedSettings {
            named = Set.copyOf(named);
            tagKeys = Set.copyOf(tagKeys);
        }
    }
}

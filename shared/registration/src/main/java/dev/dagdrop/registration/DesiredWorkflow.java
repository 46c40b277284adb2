package dev.dagdrop.registration;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.registration.digest.Digests;
import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.WorkflowSettings;
import dev.dagdrop.registration.settings.ResolvedSettings;
import dev.dagdrop.registration.settings.SettingsDigest;
import dev.dagdrop.registration.store.RegisteredWorkflow.AcceptedDefinition;
import dev.dagdrop.registration.store.RegisteredWorkflow.AppliedSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What file and settings ask for.
 *
 * @param location the definition, pinned to the version that was read
 * @param object what tells the object apart from any other under its key
 * @param content the digest of the definition
 * @param tags all tags: the settings' and those that say whose the workflow is
 * @param given the digest of what stack and profiles give, whatever the definition says
 * @param validation what the checks say
 * @param remarks what of the definition or the profiles could not be taken over
 */
record DesiredWorkflow(
        DefinitionLocation location,
        String object,
        String content,
        WorkflowSettings settings,
        Map<String, String> tags,
        String given,
        Validation validation,
        List<String> remarks) {
    /** Keeps its own copies. */
    DesiredWorkflow {
        tags = Map.copyOf(tags);
        remarks = List.copyOf(remarks);
    }

    /**
     * Puts it together.
     *
     * @param source the tags that say whose the workflow is
     * @param given what stack and profiles say
     * @param resolved what counts, the definition's own settings included
     */
    static DesiredWorkflow of(
            DefinitionLocation location,
            String object,
            String content,
            Map<String, String> source,
            ResolvedSettings given,
            ResolvedSettings resolved,
            Validation validation) {
        Map<String, String> tags = new TreeMap<>(resolved.values().tags());
        tags.putAll(source);
        return new DesiredWorkflow(
                location,
                object,
                content,
                resolved.values(),
                tags,
                SettingsDigest.of(given),
                validation,
                resolved.warnings());
    }

    /** What the record keeps of the definition. */
    AcceptedDefinition accepted() {
        return new AcceptedDefinition(location.key(), location.versionId(), content);
    }

    /**
     * What the record keeps of the settings.
     *
     * @param encryptionKey the one the workflow has
     */
    AppliedSettings given(String encryptionKey) {
        Set<String> named = settings.named().stream()
                .map(WorkflowSettings.OptionalMember::spelling)
                .collect(Collectors.toSet());
        return new AppliedSettings(
                Optional.of(settings.roleArn()),
                Optional.of(given),
                named,
                tags.keySet(),
                Optional.of(tagsDigest()),
                Optional.of(encryptionKey));
    }

    /** Differs whenever the tags do. */
    String tagsDigest() {
        return Digests.sha256(new TreeMap<>(tags).toString());
    }

    /** The tags that were ours to set and are no longer wanted. */
    Set<String> noLonger(AppliedSettings before) {
        Set<String> keys = new TreeSet<>(before.tagKeys());
        keys.removeAll(tags.keySet());
        return keys;
    }
}

package dev.dagdrop.registration;

import dev.dagdrop.registration.digest.Digests;
import dev.dagdrop.registration.ledger.Given;
import dev.dagdrop.registration.settings.ResolvedSettings;
import dev.dagdrop.registration.settings.SettingsDigest;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.registration.workflow.Settings;
import dev.dagdrop.registration.workflow.SourceTags;
import dev.dagdrop.registration.workflow.WorkflowState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a workflow is to be given for one upload.
 *
 * @param fingerprint the digest of content and settings
 * @param tags all tags: the settings' and those that say whose the workflow is
 * @param settingsDigest the digest of what stack and profile give it, whatever the definition says
 * @param warnings what could not be taken over
 */
record Plan(
        Settings settings, String fingerprint, Map<String, String> tags, String settingsDigest, List<String> warnings) {
    /** Keeps its own copies. */
    Plan {
        tags = Map.copyOf(tags);
        warnings = List.copyOf(warnings);
    }

    /**
     * Puts it together.
     *
     * @param content the digest of the definition
     * @param given what stack and profile say
     * @param resolved what counts, the definition's word included
     */
    static Plan of(
            Upload upload, Optional<String> team, String content, ResolvedSettings given, ResolvedSettings resolved) {
        Settings settings = resolved.values();
        Map<String, String> tags = new TreeMap<>(settings.tags());
        tags.putAll(SourceTags.of(upload, team, content));
        return new Plan(
                settings,
                Digests.sha256(content, settings.canonical()),
                tags,
                SettingsDigest.of(given),
                resolved.warnings());
    }

    /** What the ledger keeps of it. */
    Given given(String encryptionKey) {
        return new Given(
                Optional.of(settings.roleArn()),
                tags.keySet(),
                Optional.of(encryptionKey),
                Optional.of(settingsDigest));
    }

    /** The tags that were ours to set and are no longer wanted. */
    Set<String> noLonger(Given before) {
        Set<String> keys = new TreeSet<>(before.tagKeys());
        keys.removeAll(tags.keySet());
        return keys;
    }

    WorkflowState warn(WorkflowState workflow) {
        WorkflowState warned = workflow;
        for (String warning : warnings) {
            warned = warned.withWarning(warning);
        }
        return warned;
    }

    /** @param key the one the workflow has */
    WorkflowState warnOfEncryption(WorkflowState workflow, String key) {
        String wanted = settings.encryptionKey();
        return key.equals(wanted)
                ? workflow
                : workflow.withWarning(
                        ("the workflow stays encrypted with %s, not with %s: a workflow's encryption cannot"
                                        + " change. To have it anew, delete the workflow and upload the file again.")
                                .formatted(key, wanted));
    }
}

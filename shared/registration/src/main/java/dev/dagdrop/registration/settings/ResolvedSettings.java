package dev.dagdrop.registration.settings;

import dev.dagdrop.profile.model.EncryptionConfiguration;
import dev.dagdrop.profile.model.NetworkConfiguration;
import dev.dagdrop.registration.mwaa.WorkflowSettings;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The settings of one workflow, each with its source; what no source names is left to the service.
 *
 * @param tags the team's and the definition's; those that say whose a workflow is come on top
 * @param warnings what of the definition could not be taken over, and why
 */
public record ResolvedSettings(
        Setting<String> roleArn,
        Optional<Setting<String>> description,
        Optional<Setting<EncryptionConfiguration>> encryption,
        Optional<Setting<String>> logGroupName,
        Optional<Setting<Integer>> engineVersion,
        Optional<Setting<NetworkConfiguration>> network,
        SortedMap<String, Setting<String>> tags,
        Optional<Setting<String>> triggerMode,
        List<String> warnings) {
    /** Keeps its own copies. */
    public ResolvedSettings {
        tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
        warnings = List.copyOf(warnings);
    }

    /** The values alone, as the service takes them. */
    public WorkflowSettings values() {
        Map<String, String> tagValues = new TreeMap<>();
        tags.forEach((key, tag) -> tagValues.put(key, tag.value()));
        return new WorkflowSettings(
                roleArn.value(),
                description.map(Setting::value),
                encryption.map(Setting::value),
                logGroupName.map(Setting::value),
                engineVersion.map(Setting::value),
                network.map(Setting::value),
                tagValues,
                triggerMode.map(Setting::value));
    }
}

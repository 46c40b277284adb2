package dev.dagdrop.registration.settings;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.profile.model.EncryptionConfiguration;
import dev.dagdrop.profile.model.NetworkConfiguration;
import dev.dagdrop.profile.model.ProfileSettings;
import dev.dagdrop.profile.model.Profiles;
import dev.dagdrop.profile.model.WorkflowEntry;
import dev.dagdrop.registration.naming.WorkflowName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Resolves the settings of a workflow: the stack's parameters, the default profile, the team's profile, the profile's entry
 * for the workflow, the definition's own description and tags. A later source wins; tags are laid over each other tag by tag.
 */
public final class SettingsResolver {
    /** All tags of a workflow, less those that say whose it is (SourceTags). */
    private static final int MAX_TAGS = 40;

    /** Bytes of all tag keys, which the record keeps; forty keys of the longest ASCII fit. */
    private static final int MAX_KEY_BYTES = 5_120;

    private final String roleArn;

    /** @param roleArn the stack's role, for workflows to which no profile gives one */
    public SettingsResolver(String roleArn) {
        this.roleArn = roleArn;
    }

    /** The settings of a workflow that has a definition. */
    public ResolvedSettings resolve(Profiles profiles, WorkflowName name, Definition definition) {
        return resolve(profiles, name, DefinitionSettings.of(definition));
    }

    /** What the stack and the profiles give a workflow, whatever its definition says. */
    public ResolvedSettings given(Profiles profiles, WorkflowName name) {
        return resolve(profiles, name, DefinitionSettings.NONE);
    }

    private ResolvedSettings resolve(Profiles profiles, WorkflowName name, DefinitionSettings definition) {
        Layers layers = new Layers();
        profiles.defaults().ifPresent(all -> layers.add(all.settings(), SettingSource.DEFAULTS));
        profiles.team().ifPresent(team -> layers.add(team.settings(), SettingSource.PROFILE));
        profiles.team()
                .flatMap(team -> team.entryFor(name.value()))
                .map(WorkflowEntry::settings)
                .ifPresent(settings -> layers.add(settings, SettingSource.ENTRY));
        layers.leaveOutDefaultTags();
        layers.add(definition);
        return layers.resolved(roleArn);
    }

    /** Settings under construction; what is added later lies on top. */
    private static final class Layers {
        private Optional<Setting<String>> role = Optional.empty();
        private Optional<Setting<String>> description = Optional.empty();
        private Optional<Setting<EncryptionConfiguration>> encryption = Optional.empty();
        private Optional<Setting<String>> logGroupName = Optional.empty();
        private Optional<Setting<Integer>> engineVersion = Optional.empty();
        private Optional<Setting<NetworkConfiguration>> network = Optional.empty();
        private Optional<Setting<String>> triggerMode = Optional.empty();
        private final SortedMap<String, Setting<String>> tags = new TreeMap<>();
        private final List<String> warnings = new ArrayList<>();

        void add(ProfileSettings settings, SettingSource source) {
            role = over(role, settings.roleArn(), source);
            description = over(description, settings.description(), source);
            encryption = over(encryption, settings.encryption(), source);
            logGroupName = over(logGroupName, settings.logGroupName(), source);
            engineVersion = over(engineVersion, settings.engineVersion(), source);
            network = over(network, settings.network(), source);
            triggerMode = over(triggerMode, settings.triggerMode(), source);
            settings.tags().forEach((key, value) -> tags.put(key, new Setting<>(value, source)));
        }

        /** A team's own tags are few enough by themselves; together with those of the default profile they may not be. */
        void leaveOutDefaultTags() {
            List<String> defaults = tags.entrySet().stream()
                    .filter(tag -> tag.getValue().source() == SettingSource.DEFAULTS)
                    .map(Map.Entry::getKey)
                    .toList();
            for (String key : defaults.reversed()) {
                if (tags.size() > MAX_TAGS || keyBytes() > MAX_KEY_BYTES) {
                    tags.remove(key);
                    warnings.add(
                            "the default profile's tag %s was left out: a workflow takes %d besides those of dagdrop"
                                    .formatted(Visible.quote(Visible.cut(key)), MAX_TAGS));
                }
            }
        }

        void add(DefinitionSettings definition) {
            description = over(description, definition.description(), SettingSource.DEFINITION);
            warnings.addAll(definition.warnings());
            for (Map.Entry<String, String> tag : definition.tags().entrySet()) {
                if (tags.containsKey(tag.getKey()) || hasRoomFor(tag.getKey())) {
                    tags.put(tag.getKey(), new Setting<>(tag.getValue(), SettingSource.DEFINITION));
                } else {
                    warnings.add("the definition's tag %s was left out: a workflow takes %d besides those of dagdrop"
                            .formatted(Visible.quote(Visible.cut(tag.getKey())), MAX_TAGS));
                }
            }
        }

        private boolean hasRoomFor(String key) {
            return tags.size() < MAX_TAGS && keyBytes() + bytes(key) <= MAX_KEY_BYTES;
        }

        private int keyBytes() {
            return tags.keySet().stream().mapToInt(Layers::bytes).sum();
        }

        private static int bytes(String key) {
            return key.getBytes(StandardCharsets.UTF_8).length;
        }

        ResolvedSettings resolved(String stackRole) {
            return new ResolvedSettings(
                    role.orElseGet(() -> new Setting<>(stackRole, SettingSource.STACK)),
                    description,
                    encryption,
                    logGroupName,
                    engineVersion,
                    network,
                    tags,
                    triggerMode,
                    warnings);
        }

        private static <T> Optional<Setting<T>> over(
                Optional<Setting<T>> below, Optional<T> value, SettingSource source) {
            return value.map(given -> new Setting<>(given, source)).or(() -> below);
        }
    }
}

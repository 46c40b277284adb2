package dev.dagdrop.registration.settings;

import dev.dagdrop.definition.yaml.CredentialPatterns;
import dev.dagdrop.profile.model.EncryptionConfiguration;
import dev.dagdrop.profile.model.NetworkConfiguration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Settings in the words of the API, each with its source: for the debug log and the command line. */
public final class SettingsExplanation {
    private SettingsExplanation() {}

    /** The members of CreateWorkflow that are set, in the API's spelling, and for each its value and source. */
    public static Map<String, Setting<String>> of(ResolvedSettings settings) {
        Map<String, Setting<String>> members = new LinkedHashMap<>();
        members.put("RoleArn", settings.roleArn());
        put(members, "Description", settings.description());
        settings.encryption().ifPresent(setting -> encryption(members, setting));
        put(members, "LoggingConfiguration.LogGroupName", settings.logGroupName());
        put(members, "EngineVersion", settings.engineVersion());
        settings.network().ifPresent(setting -> network(members, setting));
        put(members, "TriggerMode", settings.triggerMode());
        settings.tags().forEach((key, tag) -> members.put("Tags." + key, shown(key, tag)));
        return members;
    }

    /** The same as a JSON tree: member to value and source. */
    public static Map<String, Object> tree(ResolvedSettings settings) {
        Map<String, Object> tree = new LinkedHashMap<>();
        of(settings).forEach((member, setting) -> {
            Map<String, Object> explained = new LinkedHashMap<>();
            explained.put("value", setting.value());
            explained.put("source", setting.source().words());
            tree.put(member, explained);
        });
        return tree;
    }

    private static void encryption(Map<String, Setting<String>> members, Setting<EncryptionConfiguration> setting) {
        SettingSource source = setting.source();
        members.put(
                "EncryptionConfiguration.Type",
                new Setting<>(setting.value().type().name(), source));
        setting.value()
                .kmsKeyId()
                .ifPresent(key -> members.put("EncryptionConfiguration.KmsKeyId", new Setting<>(key, source)));
    }

    private static void network(Map<String, Setting<String>> members, Setting<NetworkConfiguration> setting) {
        NetworkConfiguration network = setting.value();
        SettingSource source = setting.source();
        members.put(
                "NetworkConfiguration.SecurityGroupIds",
                new Setting<>(String.join(", ", network.securityGroupIds()), source));
        members.put("NetworkConfiguration.SubnetIds", new Setting<>(String.join(", ", network.subnetIds()), source));
    }

    private static void put(Map<String, Setting<String>> members, String name, Optional<? extends Setting<?>> setting) {
        setting.ifPresent(given ->
                members.put(name, shown(name, new Setting<>(String.valueOf(given.value()), given.source()))));
    }

    /** What is sent may hold a credential; what is explained does not. */
    private static Setting<String> shown(String name, Setting<String> setting) {
        String value = setting.value();
        return new Setting<>(
                CredentialPatterns.isNameOfSecret(name)
                        ? CredentialPatterns.stars(value)
                        : CredentialPatterns.concealPatterns(value),
                setting.source());
    }
}

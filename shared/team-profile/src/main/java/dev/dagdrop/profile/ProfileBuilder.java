package dev.dagdrop.profile;

import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.check.RuleLookup;
import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.profile.check.ProfileMapping;
import dev.dagdrop.profile.check.ProfileText;
import dev.dagdrop.profile.model.AllowedOperators;
import dev.dagdrop.profile.model.EncryptionConfiguration;
import dev.dagdrop.profile.model.Glob;
import dev.dagdrop.profile.model.NetworkConfiguration;
import dev.dagdrop.profile.model.ProfileSettings;
import dev.dagdrop.profile.model.Subscriber;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.profile.model.WorkflowEntry;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes a profile without errors out of its tree. */
final class ProfileBuilder {
    private ProfileBuilder() {}

    static TeamProfile profile(String team, ProfileMapping root) {
        List<WorkflowEntry> workflows = new ArrayList<>();
        root.branch(ProfileKeys.WORKFLOWS).ifPresent(branch -> {
            for (YamlEntry entry : branch.entries()) {
                String name = entry.key().value();
                branch.branch(name)
                        .ifPresent(below -> workflows.add(new WorkflowEntry(new Glob(name), settings(below))));
            }
        });
        return new TeamProfile(
                team,
                settings(root),
                values(root, ProfileKeys.NOTIFY).stream().map(Subscriber::of).toList(),
                root.mapping()
                        .get(ProfileKeys.ALLOWED_OPERATORS)
                        .map(_ -> new AllowedOperators(values(root, ProfileKeys.ALLOWED_OPERATORS))),
                overrides(root),
                workflows);
    }

    private static ProfileSettings settings(ProfileMapping from) {
        return new ProfileSettings(
                text(from, ProfileKeys.ROLE_ARN),
                text(from, ProfileKeys.DESCRIPTION),
                from.branch(ProfileKeys.ENCRYPTION).map(ProfileBuilder::encryption),
                from.branch(ProfileKeys.LOGGING).flatMap(logging -> text(logging, ProfileKeys.LOG_GROUP_NAME)),
                engineVersion(from),
                from.branch(ProfileKeys.NETWORK)
                        .map(network -> new NetworkConfiguration(
                                values(network, ProfileKeys.SECURITY_GROUP_IDS),
                                values(network, ProfileKeys.SUBNET_IDS))),
                from.branch(ProfileKeys.TAGS).map(ProfileBuilder::texts).orElse(Map.of()),
                text(from, ProfileKeys.TRIGGER_MODE));
    }

    private static EncryptionConfiguration encryption(ProfileMapping from) {
        return new EncryptionConfiguration(
                text(from, ProfileKeys.TYPE)
                        .map(EncryptionConfiguration.Type::valueOf)
                        .orElseThrow(),
                text(from, ProfileKeys.KMS_KEY_ID));
    }

    private static Optional<Integer> engineVersion(ProfileMapping from) {
        return from.mapping().get(ProfileKeys.ENGINE_VERSION).orElse(null) instanceof YamlScalar version
                ? Optional.of(Integer.valueOf(version.value()))
                : Optional.empty();
    }

    private static CheckOverrides overrides(ProfileMapping root) {
        Map<RuleId, Severity> severities = new TreeMap<>();
        RuleLookup rules = new RuleLookup(Rules.all());
        root.branch(ProfileKeys.CHECK_OVERRIDES)
                .map(ProfileBuilder::texts)
                .orElse(Map.of())
                .forEach((rule, severity) -> severities.put(
                        rules.find(rule).orElseThrow().id(), Severity.valueOf(severity.toUpperCase(Locale.ROOT))));
        return new CheckOverrides(severities);
    }

    private static Map<String, String> texts(ProfileMapping from) {
        Map<String, String> texts = new TreeMap<>();
        for (YamlEntry entry : from.entries()) {
            String key = entry.key().value();
            from.text(key).ifPresent(value -> texts.put(key, value.exact()));
        }
        return texts;
    }

    private static Optional<String> text(ProfileMapping from, String key) {
        return from.text(key).map(ProfileText::exact);
    }

    private static List<String> values(ProfileMapping from, String key) {
        return from.texts(key).stream().map(ProfileText::exact).toList();
    }
}

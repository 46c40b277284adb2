package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.profile.shape.ProfileKeys;

/** DD852 invalid-engine-version. */
final class InvalidEngineVersion implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD852", "invalid-engine-version", "EngineVersion is not a positive integer.", ProfileSources.CREATE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        for (ProfileMapping settings : ProfileMapping.settings(root)) {
            if (settings.mapping().get(ProfileKeys.ENGINE_VERSION).orElse(null) instanceof YamlScalar version
                    && version.type() == ScalarType.INTEGER
                    && !isVersion(version.value())) {
                report.add(
                        version.position(),
                        settings.path().key(ProfileKeys.ENGINE_VERSION),
                        "invalid engine version " + Visible.cut(version.value()),
                        "Write EngineVersion: 1, or remove the key to use the service's newest version.");
            }
        }
    }

    /** YAML has octal, binary and sexagesimal numbers too; nobody means them here. */
    private static boolean isVersion(String digits) {
        return digits.length() <= 9 && !digits.startsWith("0") && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;

/** DD815 profile-without-settings. */
final class ProfileWithoutSettings implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD815",
            "profile-without-settings",
            "The profile is not a mapping, or has no settings.",
            ProfileSources.YAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        boolean holdsSettings =
                root instanceof YamlMapping mapping && !mapping.entries().isEmpty();
        if (!holdsSettings) {
            report.add(
                    root.position(),
                    YamlPath.root(),
                    "the profile is " + root.describe() + ", not a mapping of settings",
                    ProfileHints.PROFILE);
        }
    }
}

package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;

/** DD802, where there is a document. */
final class RootIsMapping implements RootCheck {
    @Override
    public Rule rule() {
        return HoldsSettings.RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        boolean holdsSettings =
                root instanceof YamlMapping mapping && !mapping.entries().isEmpty();
        if (!holdsSettings) {
            report.add(
                    root.position(),
                    YamlPath.root(),
                    "a profile is a mapping of settings, but here is " + root.describe(),
                    Hints.PROFILE);
        }
    }
}

package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlTags;

/** DD806 yaml-tag-in-profile. */
final class YamlTagInProfile implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD806",
            "yaml-tag-in-profile",
            "The profile contains a YAML tag, which nothing resolves.",
            ProfileSources.YAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ProfileTraversal.over(root, (node, path) -> {
            add(node, path, report);
            if (node instanceof YamlMapping mapping) {
                mapping.entries()
                        .forEach(entry -> add(entry.key(), path.key(entry.key().value()), report));
            }
        });
    }

    private static void add(YamlNode node, YamlPath path, Report report) {
        if (node.writtenTag().isPresent()) {
            String tag = YamlTags.shorthand(node.writtenTag().get());
            report.add(
                    node.position(),
                    path,
                    "YAML tag " + Visible.quote(tag) + ": nothing resolves tags in a profile",
                    "Write the value itself, without a tag.");
        }
    }
}

package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.Tags;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;

/** DD806. */
final class NoTags implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD806",
            "A profile has no YAML tags, neither of CloudFormation nor of a programming language.",
            Pages.YAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        Walk.over(root, (node, path) -> {
            add(node, path, report);
            if (node instanceof YamlMapping mapping) {
                mapping.entries()
                        .forEach(entry -> add(entry.key(), path.key(entry.key().value()), report));
            }
        });
    }

    private static void add(YamlNode node, YamlPath path, Report report) {
        if (node.writtenTag().isPresent()) {
            String tag = Tags.shorthand(node.writtenTag().get());
            report.add(
                    node.position(),
                    path,
                    "a profile is read as it is; nothing resolves the tag " + Visible.quote(tag),
                    "Write the value itself, without a tag.");
        }
    }
}

package dev.dagdrop.definition.check.yaml;

import dev.dagdrop.definition.check.MappingCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.ScalarCheck;
import dev.dagdrop.definition.check.SequenceCheck;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import dev.dagdrop.definition.yaml.YamlTags;

/** DD104 unsupported-tag. */
final class UnsupportedTag implements MappingCheck, SequenceCheck, ScalarCheck {
    private static final String PYTHON = "tag:yaml.org,2002:python/";
    private static final Rule RULE = Rule.error(
            "DD104",
            "unsupported-tag",
            "A YAML tag is unknown to the service's loader, or could run code.",
            Sources.PYYAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlMapping mapping, YamlPath path, Report report) {
        examineTag(mapping, path, report);
        for (YamlEntry entry : mapping.entries()) {
            if (entry.key().writtenTag().isPresent()) {
                examineTag(entry.key(), path.key(entry.key().value()), report);
            }
        }
    }

    @Override
    public void examine(YamlSequence sequence, YamlPath path, Report report) {
        examineTag(sequence, path, report);
    }

    @Override
    public void examine(YamlScalar scalar, YamlPath path, Report report) {
        examineTag(scalar, path, report);
        examineMarker(scalar, path, report);
    }

    private static void examineTag(YamlNode node, YamlPath path, Report report) {
        if (node.writtenTag().isEmpty()) {
            return;
        }
        String tag = node.writtenTag().get();
        String name = Visible.quote(YamlTags.shorthand(tag));
        if (tag.startsWith(PYTHON)) {
            report.add(
                    node.position(),
                    path,
                    "Python tag " + name + ": loading it could run code, so it is refused",
                    "Write the value as a string, number, list or mapping, without a tag.");
        } else if (!YamlTags.isStandard(tag) || !YamlTags.fits(tag, node)) {
            String problem = YamlTags.isStandard(tag) ? " does not fit " + kind(node) : " is unknown to the service";
            report.add(
                    node.position(),
                    path,
                    "the tag " + name + problem,
                    "Remove the tag. If the value is a string that starts with \"!\", put it in quotes.");
        }
    }

    private static String kind(YamlNode node) {
        return switch (node) {
            case YamlMapping _ -> "a mapping";
            case YamlSequence _ -> "a list";
            case YamlScalar _ -> "a single value";
        };
    }

    /** YAML 1.1 gives a lone {@code =} or {@code <<} a tag of its own, for which the loader has no value. */
    private static void examineMarker(YamlScalar scalar, YamlPath path, Report report) {
        boolean marker = scalar.type() == ScalarType.MERGE || scalar.type() == ScalarType.DEFAULT_VALUE;
        if (marker && scalar.writtenTag().isEmpty()) {
            report.add(
                    scalar.position(),
                    path,
                    "unquoted " + scalar.value() + " has a special meaning in YAML, which the service cannot load",
                    "Put it in quotes: \"" + scalar.value() + "\".");
        }
    }
}

package dev.dagdrop.definition.check;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.Tags;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD104. */
final class KnownTags implements NodeCheck {
    private static final Rule RULE = Rule.error(
            "DD104", "Only YAML's own tags are used, none of a programming language or a tool.", Sources.PYYAML);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode node, YamlPath path, Report report) {
        examineTag(node, path, report);
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                examineTag(entry.key(), path.key(entry.key().value()), report);
            }
        }
        if (node instanceof YamlScalar scalar) {
            examineMarker(scalar, path, report);
        }
    }

    private static void examineTag(YamlNode node, YamlPath path, Report report) {
        if (node.writtenTag().isEmpty() || Tags.isStandard(node.writtenTag().get())) {
            return;
        }
        String tag = Visible.quote(Tags.shorthand(node.writtenTag().get()));
        boolean python = tag.startsWith("\"!!python/");
        String message = python
                ? "the tag " + tag + " would run Python code while the file is loaded; it is refused"
                : "the tag " + tag + " is unknown to the service";
        String hint = python
                ? "Write the value as plain text, number, list or mapping."
                : "Remove the tag. If the value is text that begins with \"!\", put it in quotes.";
        report.add(node.position(), path, message, hint);
    }

    /** YAML 1.1 gives a lone {@code =} or {@code <<} a tag of its own, for which the loader has no value. */
    private static void examineMarker(YamlScalar scalar, YamlPath path, Report report) {
        boolean marker = scalar.type() == ScalarType.MERGE || scalar.type() == ScalarType.DEFAULT_VALUE;
        if (marker && scalar.writtenTag().isEmpty()) {
            report.add(
                    scalar.position(),
                    path,
                    "without quotes, the value " + scalar.value()
                            + " has a special meaning in YAML that the service cannot load",
                    "Put it in quotes: \"" + scalar.value() + "\".");
        }
    }
}

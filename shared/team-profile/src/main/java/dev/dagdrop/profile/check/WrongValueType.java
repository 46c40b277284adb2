package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import dev.dagdrop.profile.shape.ProfileKeys;
import dev.dagdrop.profile.shape.Shape;

/** DD811 wrong-value-type. */
final class WrongValueType implements RootCheck {
    private static final Rule RULE =
            Rule.error("DD811", "wrong-value-type", "A value has the wrong type.", ProfileSources.CREATE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ShapeTraversal.over(root, (shape, node, path) -> {
            // A tag is said by DD806, and what it makes of the value is nobody's business.
            if (node.writtenTag().isEmpty() && !fits(shape, node)) {
                report.add(
                        node.position(),
                        path,
                        name(path) + " must be " + wanted(shape) + ", not " + node.describe(),
                        hint(shape, node, path));
            }
            if (shape instanceof Shape.EntriesShape && node instanceof YamlMapping mapping) {
                for (YamlEntry entry : mapping.effective()) {
                    examineKey(entry.key(), path, report);
                }
            }
        });
    }

    private static void examineKey(YamlScalar key, YamlPath path, Report report) {
        if (!key.isString()) {
            report.add(
                    key.position(),
                    path.key(key.value()),
                    "a key of " + name(path) + " must be a string, not " + key.describe(),
                    "Put it in quotes: \"" + Visible.cut(key.value()) + "\".");
        }
    }

    private static boolean fits(Shape shape, YamlNode node) {
        return switch (shape) {
            case Shape.TextShape _ -> node instanceof YamlScalar scalar && scalar.isString();
            case Shape.NumberShape _ -> node instanceof YamlScalar scalar && scalar.type() == ScalarType.INTEGER;
            case Shape.TextListShape _ -> node instanceof YamlSequence;
            case Shape.FieldsShape _, Shape.EntriesShape _ -> node instanceof YamlMapping;
        };
    }

    private static String wanted(Shape shape) {
        return switch (shape) {
            case Shape.TextShape _ -> "a string";
            case Shape.NumberShape _ -> "an integer";
            case Shape.TextListShape _ -> "a list";
            case Shape.FieldsShape _, Shape.EntriesShape _ -> "a mapping";
        };
    }

    private static String hint(Shape shape, YamlNode node, YamlPath path) {
        if (node instanceof YamlScalar scalar && scalar.type() == ScalarType.NULL) {
            return "Add a value, or remove the key.";
        }
        return switch (shape) {
            case Shape.TextShape _ ->
                node instanceof YamlScalar scalar
                        ? "Put it in quotes: \"" + Visible.cut(scalar.value()) + "\"."
                        : "Write one string.";
            case Shape.NumberShape _ -> "Write a number without quotes, such as " + name(path) + ": 1.";
            case Shape.TextListShape _ ->
                node instanceof YamlScalar scalar
                        ? "Write a list: " + name(path) + ": [" + Visible.cut(scalar.value()) + "]."
                        : "Write a list, each item after \"-\".";
            case Shape.FieldsShape fields ->
                "Keys: " + String.join(", ", fields.members().keySet()) + ".";
            case Shape.EntriesShape _ ->
                name(path).equals(ProfileKeys.CHECK_OVERRIDES)
                        ? "Write one rule per line below it, such as unknown-dependency: warning."
                        : "Write one entry per line below it, KEY: VALUE.";
        };
    }

    /** What the place is called: the key, also of a list's item. */
    private static String name(YamlPath path) {
        return switch (path) {
            case YamlPath.Root _ -> "a profile";
            case YamlPath.Key key -> Visible.text(Visible.cut(key.name()));
            case YamlPath.Item item -> "an item of " + name(item.parent());
        };
    }
}

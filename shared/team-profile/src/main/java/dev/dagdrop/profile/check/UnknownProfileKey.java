package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.profile.shape.Shape;
import java.util.Collection;
import java.util.Optional;

/** DD810 unknown-profile-key. */
final class UnknownProfileKey implements RootCheck {
    private static final Rule RULE =
            Rule.error("DD810", "unknown-profile-key", "The profile contains an unknown key.", ProfileSources.CREATE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ShapeTraversal.over(root, (shape, node, path) -> {
            if (shape instanceof Shape.FieldsShape fields && node instanceof YamlMapping mapping) {
                for (YamlEntry entry : mapping.effective()) {
                    if (!entry.key().isString()
                            || !fields.members().containsKey(entry.key().value())) {
                        add(entry.key(), fields, path, report);
                    }
                }
            }
        });
    }

    private static void add(YamlScalar key, Shape.FieldsShape fields, YamlPath path, Report report) {
        String name = key.value();
        Collection<String> known = fields.members().keySet();
        Optional<String> nearest = NearestName.to(name, known);
        Optional<String> home = KeyPlacement.of(name);
        String hint = nearest.map(meant -> "Did you mean " + meant + "?")
                .or(() -> home.map(place -> name + " belongs " + place + "."))
                .orElse("Allowed keys: " + String.join(", ", known) + ".");
        report.add(key.position(), path.key(name), "unknown key " + Visible.quote(name), hint);
    }
}

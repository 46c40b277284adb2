package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.shape.Shape;

/** DD812 missing-profile-key. */
final class MissingProfileKey implements RootCheck {
    private static final Rule RULE =
            Rule.error("DD812", "missing-profile-key", "A setting lacks a key that it needs.", ProfileSources.CREATE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ShapeTraversal.over(root, (shape, node, path) -> {
            if (shape instanceof Shape.FieldsShape fields && node instanceof YamlMapping mapping) {
                for (String key : fields.required()) {
                    if (mapping.entry(key).isEmpty()) {
                        report.add(
                                mapping.position(),
                                path,
                                path.text() + " requires " + key,
                                "Add " + key + ", or remove the whole setting.");
                    }
                }
            }
        });
    }
}

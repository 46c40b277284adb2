package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.profile.shape.ProfileKeys;
import dev.dagdrop.profile.shape.Shape;

/** DD830 invalid-choice. */
final class InvalidChoice implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD830",
            "invalid-choice",
            "A setting has a value that is not among those allowed.",
            ProfileSources.ENCRYPTION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ShapeTraversal.over(root, (shape, node, path) -> {
            // The severities of overrides are said by DD885, together with their rules.
            if (shape instanceof Shape.TextShape text
                    && !text.allowed().isEmpty()
                    && !path.text().startsWith(ProfileKeys.CHECK_OVERRIDES)
                    && node instanceof YamlScalar scalar
                    && scalar.isString()
                    && !text.allowed().contains(scalar.value())) {
                String choice = String.join(" or ", text.allowed());
                report.add(
                        scalar.position(),
                        path,
                        path.text() + " must be " + choice + ", not " + Visible.quote(scalar.value()),
                        NearestName.to(scalar.value(), text.allowed())
                                .map(meant -> "Did you mean " + meant + "?")
                                .orElse("Write one of them."));
            }
        });
    }
}

package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.MappingCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.template.Template;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD713 template-in-key. */
final class TemplateInKey implements MappingCheck {
    private static final Rule RULE = Rule.warning(
            "DD713",
            "template-in-key",
            "A key contains a template, but Airflow renders only values.",
            Sources.TEMPLATES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlMapping mapping, YamlPath path, Report report) {
        for (YamlEntry entry : mapping.entries()) {
            YamlScalar key = entry.key();
            if (key.isString() && key.mayHave('{') && Template.mayHoldCode(key.value())) {
                report.add(
                        key.position(),
                        path.key(key.value()),
                        "template in a key: " + Visible.quote(key.value()) + " is not rendered",
                        "Write the key itself, or pass the whole mapping as one rendered string if the operator accepts one.");
            }
        }
    }
}

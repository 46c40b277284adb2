package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.template.Template;

/** DD220 template-in-params. */
final class TemplateInParams implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD220",
            "template-in-params",
            "A param contains a template, which Airflow does not render.",
            Sources.TEMPLATES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        ParamValues.visit(definition, (scalar, path) -> {
            if (scalar.isString() && scalar.mayHave('{') && Template.mayHoldCode(scalar.value())) {
                report.add(
                        scalar.position(),
                        path,
                        "template in a param: " + Visible.quote(scalar.value()) + " is not rendered",
                        "Write the value itself, or use the template instead of the param.");
            }
        });
    }
}

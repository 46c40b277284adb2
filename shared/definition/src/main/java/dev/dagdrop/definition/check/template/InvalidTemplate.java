package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.template.Rendering;
import dev.dagdrop.definition.template.TemplateUses;

/** DD701 invalid-template. */
final class InvalidTemplate implements TemplateCheck {
    private static final Rule RULE = Rule.error(
            "DD701", "invalid-template", "A template that the operator renders is not valid Jinja.", Sources.TEMPLATES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(TemplateUses templates, Report report) {
        TemplateErrors.report(templates, Rendering.YES, "so every run of the task fails", report);
    }
}

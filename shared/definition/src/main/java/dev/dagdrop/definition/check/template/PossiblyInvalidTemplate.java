package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.template.Rendering;
import dev.dagdrop.definition.template.TemplateUses;

/** DD702 possibly-invalid-template. */
final class PossiblyInvalidTemplate implements TemplateCheck {
    private static final Rule RULE = Rule.warning(
            "DD702",
            "possibly-invalid-template",
            "A template is not valid Jinja; it is unknown whether the operator renders it.",
            Sources.TEMPLATES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(TemplateUses templates, Report report) {
        TemplateErrors.report(
                templates, Rendering.UNKNOWN, "so the task fails if the operator renders this argument", report);
    }
}

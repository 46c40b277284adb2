package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.template.TemplateUses;
import java.util.Optional;

/** DD704 unavailable-template-variable. */
final class UnavailableTemplateVariable implements TemplateCheck {
    private static final Rule RULE = Rule.warning(
            "DD704",
            "unavailable-template-variable",
            "A template uses a variable of Airflow that the service does not list as available.",
            Sources.TEMPLATES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(TemplateUses templates, Report report) {
        VariableReferences.visit(templates, (use, reference, places) -> {
            Optional<String> replacement = VariableReplacements.of(reference.name());
            replacement.ifPresent(hint -> report.add(
                    places.of(reference.start(), reference.end()),
                    use.path(),
                    Visible.quote(reference.name())
                            + " is an Airflow variable that MWAA Serverless does not list as available",
                    hint));
        });
    }
}

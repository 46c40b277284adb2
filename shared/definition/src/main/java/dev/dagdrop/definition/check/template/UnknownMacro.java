package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.template.Accessor;
import dev.dagdrop.definition.template.TemplateUses;
import java.util.Optional;

/** DD705 unknown-macro. */
final class UnknownMacro implements TemplateCheck {
    private static final Rule RULE = Rule.warning(
            "DD705",
            "unknown-macro",
            "A template uses a macro that the service does not list as available.",
            Sources.TEMPLATES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(TemplateUses templates, Report report) {
        VariableReferences.visit(templates, (use, reference, places) -> {
            Optional<Accessor.Attribute> macro = reference.attribute();
            if (reference.name().equals("macros")
                    && macro.isPresent()
                    && !TemplateNames.MACROS.contains(macro.get().name())) {
                Accessor.Attribute found = macro.get();
                report.add(
                        places.of(found.start(), found.end()),
                        use.path(),
                        Visible.quote("macros." + found.name())
                                + " is not a macro that MWAA Serverless lists as available",
                        hint(found.name()));
            }
        });
    }

    private static String hint(String name) {
        return NearestName.to(name, TemplateNames.MACROS)
                .map(near -> "Did you mean " + Visible.quote("macros." + near) + "?")
                .orElse("Macros: " + String.join(", ", TemplateNames.MACROS) + ".");
    }
}

package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.template.Rendering;
import dev.dagdrop.definition.template.TemplateError;
import dev.dagdrop.definition.template.TemplateUse;
import dev.dagdrop.definition.template.TemplateUses;
import java.util.Optional;

/** Reports templates that Jinja cannot compile. */
final class TemplateErrors {
    private TemplateErrors() {}

    static void report(TemplateUses templates, Rendering rendering, String consequence, Report report) {
        for (TemplateUse use : templates.all()) {
            Optional<TemplateError> fault = use.template().fault();
            if (fault.isPresent() && use.rendering() == rendering) {
                TemplateError found = fault.get();
                report.add(
                        use.places().of(found.start(), found.end()),
                        use.path(),
                        "invalid template, " + consequence + ": " + found.message(),
                        found.hint());
            }
        }
    }
}

package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.template.Reference;
import dev.dagdrop.definition.template.SourcePositions;
import dev.dagdrop.definition.template.Template;
import dev.dagdrop.definition.template.TemplateUse;
import dev.dagdrop.definition.template.TemplateUses;

/** Shows the variables that templates use and do not set themselves. */
final class VariableReferences {
    private VariableReferences() {}

    /** Looks at one use of a variable. */
    interface Visitor {
        void visit(TemplateUse use, Reference reference, SourcePositions places);
    }

    /** Visits each use in the source once, but none that its template expects to be missing at times. */
    static void visit(TemplateUses templates, Visitor visitor) {
        for (TemplateUse use : templates.all()) {
            if (!use.first() || !use.isReadable()) {
                continue;
            }
            Template template = use.template();
            SourcePositions places = use.places();
            for (Reference reference : template.references()) {
                boolean open = template.locals().contains(reference.name())
                        || (!template.guarded().isEmpty()
                                && (template.guarded().contains(reference.name())
                                        || template.guarded().contains(reference.path())));
                if (!open) {
                    visitor.visit(use, reference, places);
                }
            }
        }
    }
}

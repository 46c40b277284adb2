package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.template.Places;
import dev.dagdrop.definition.template.Reference;
import dev.dagdrop.definition.template.TemplateUse;
import dev.dagdrop.definition.template.TemplateUses;
import java.util.Optional;

/** Shows what templates pull from other tasks. */
final class Pulls {
    private Pulls() {}

    /** Looks at one pull. */
    interface Visitor {
        void visit(TemplateUse use, Reference reference, Pull pull, Places places);
    }

    /** Visits the pulls of every task; a value that several tasks share is visited for each of them. */
    static void visit(TemplateUses templates, Visitor visitor) {
        for (TemplateUse use : templates.all()) {
            if (!use.isReadable()) {
                continue;
            }
            Places places = use.places();
            for (Reference reference : use.template().references()) {
                Optional<Pull> pull = Pull.of(reference);
                if (pull.isPresent() && !use.template().locals().contains(reference.name())) {
                    visitor.visit(use, reference, pull.get(), places);
                }
            }
        }
    }
}

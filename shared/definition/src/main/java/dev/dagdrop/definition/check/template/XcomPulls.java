package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.template.Reference;
import dev.dagdrop.definition.template.SourcePositions;
import dev.dagdrop.definition.template.TemplateUse;
import dev.dagdrop.definition.template.TemplateUses;
import java.util.Optional;

/** Shows what templates pull from other tasks. */
final class XcomPulls {
    /** A long value that many tasks share can hold millions of uses in a small file. */
    private static final int MOST_VISITED = 200_000;

    private XcomPulls() {}

    /** Looks at one pull. */
    interface Visitor {
        void visit(TemplateUse use, Reference reference, XcomPull pull, SourcePositions places);
    }

    /** Visits the pulls of every task; a value that several tasks share is visited for each of them. */
    static void visit(TemplateUses templates, Visitor visitor) {
        int visited = 0;
        for (TemplateUse use : templates.all()) {
            visited += use.template().references().size();
            if (visited > MOST_VISITED) {
                return;
            }
            if (!use.isReadable()) {
                continue;
            }
            SourcePositions places = use.places();
            for (Reference reference : use.template().references()) {
                Optional<XcomPull> pull = XcomPull.of(reference);
                if (pull.isPresent() && !use.template().locals().contains(reference.name())) {
                    visitor.visit(use, reference, pull.get(), places);
                }
            }
        }
    }
}

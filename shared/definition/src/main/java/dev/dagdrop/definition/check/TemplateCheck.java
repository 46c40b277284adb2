package dev.dagdrop.definition.check;

import dev.dagdrop.definition.template.TemplateUses;

/** A check of the templates in the arguments of the tasks. */
public non-sealed interface TemplateCheck extends Check {
    /** Looks at all templates of the DAG. */
    void examine(TemplateUses templates, Report report);
}

package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Check;
import java.util.List;

/** The checks of templates. */
public final class TemplateChecks {
    private TemplateChecks() {}

    /** Every check of templates, by rule. */
    public static List<Check> all() {
        return List.of(
                new ReadableTemplates(),
                new PerhapsReadableTemplates(),
                new KnownVariables(),
                new AvailableVariables(),
                new KnownMacros(),
                new DefinedParams(),
                new KnownFilters(),
                new PulledTasksExist(),
                new PulledTasksRunBefore(),
                new PulledTasksNamed(),
                new DoubleBraces(),
                new RenderedArguments());
    }
}

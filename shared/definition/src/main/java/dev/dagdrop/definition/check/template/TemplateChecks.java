package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.operators.TaskResults;
import java.util.List;

/** The checks of templates. */
public final class TemplateChecks {
    private TemplateChecks() {}

    /** Every check of templates, by rule. */
    public static List<Check> all() {
        TaskResults results = new TaskResults();
        return List.of(
                new InvalidTemplate(),
                new PossiblyInvalidTemplate(),
                new UnknownTemplateVariable(),
                new UnavailableTemplateVariable(),
                new UnknownMacro(),
                new UndefinedParam(),
                new UnknownFilter(),
                new UnknownXcomTask(),
                new UnorderedXcom(),
                new XcomWithoutTask(),
                new SingleBraces(),
                new UnrenderedTemplate(),
                new TemplateInKey(),
                new DictMethodName(),
                new XcomWithoutValue(results),
                new IndexedTextResult(results),
                new XcomKeyNone());
    }
}

package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlMapping;

/** DD412 misspelled-argument. */
final class MisspelledArgument extends ArgumentCheck {
    private static final Rule RULE =
            Rule.error("DD412", "misspelled-argument", "The name of an argument is misspelled.", Sources.OPERATORS);

    private final OperatorCatalogue catalogue;

    MisspelledArgument(OperatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        for (UnlistedArguments.UnlistedArgument unknown : UnlistedArguments.in(settings, operator, catalogue)) {
            unknown.meant()
                    .ifPresent(name -> report.add(
                            unknown.entry().key().position(),
                            Arguments.path(task.id()).key(unknown.key()),
                            operator.shortName() + " has no argument " + Visible.quote(unknown.key())
                                    + ": the service refuses it",
                            "Did you mean " + Visible.quote(name) + "?"));
        }
    }
}

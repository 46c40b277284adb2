package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.Optional;

/** DD412. */
final class MisspelledArgument extends ArgumentCheck {
    private static final Rule RULE =
            Rule.error("DD412", "The name of an argument is spelled as its operator spells it.", Sources.OPERATORS);

    MisspelledArgument(OperatorCatalogue catalogue) {
        super(catalogue);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        for (YamlEntry entry : settings.effective()) {
            if (Arguments.isUnknown(entry, operator, catalogue())) {
                String key = entry.key().value();
                Optional<String> meant = Arguments.meant(key, operator, settings, catalogue());
                meant.ifPresent(name -> report.add(
                        entry.key().position(),
                        Arguments.path(task.id()).key(key),
                        operator.shortName() + " has no argument " + Visible.quote(key) + "; the service refuses it",
                        "Did you mean " + Visible.quote(name) + "?"));
            }
        }
    }
}

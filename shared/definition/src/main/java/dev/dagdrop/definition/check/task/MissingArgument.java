package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.List;

/** DD410 missing-argument. */
final class MissingArgument extends ArgumentCheck {
    private static final Rule RULE = Rule.error(
            "DD410", "missing-argument", "A task gives every argument its operator requires.", Sources.OPERATORS);

    private final OperatorCatalogue catalogue;

    MissingArgument(OperatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        List<String> missing = AbsentArguments.in(settings, operator, catalogue, operator.required());
        if (!missing.isEmpty()) {
            report.add(
                    task.operator().orElseThrow().position(),
                    Arguments.path(task.id()),
                    operator.shortName() + " cannot be made without " + Arguments.list(missing),
                    (missing.size() == 1 ? "Give it" : "Give them") + " beside the operator:\n"
                            + String.join(": …\n", missing) + ": …");
        }
    }
}

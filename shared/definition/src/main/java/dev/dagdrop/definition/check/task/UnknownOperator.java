package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD409 unknown-operator. */
final class UnknownOperator extends UnlistedOperatorCheck {
    private static final Rule RULE = Rule.warning(
            "DD409",
            "unknown-operator",
            "The operator is not part of the service and needs a code package.",
            Sources.CODE);

    UnknownOperator(OperatorCatalogue catalogue) {
        super(catalogue);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    boolean isAbout(UnlistedOperators.Name name) {
        return name == UnlistedOperators.Name.UNKNOWN;
    }

    @Override
    void report(Task task, YamlScalar operator, OperatorSuggestions suggestions, Report report) {
        String name = UnlistedOperators.shortName(operator.value());
        String hint = suggestions
                .meant(operator.value())
                .map(path ->
                        "Ship the class in the workflow's code package. If you mean the service's own operator:\noperator: "
                                + path)
                .orElse("Ship the class in the workflow's code package, or use an operator of the service.");
        report.add(
                operator.position(),
                UnlistedOperators.path(task.id()),
                "unknown operator " + Visible.quote(name) + ": it is not part of the service and needs a code package",
                hint);
    }
}

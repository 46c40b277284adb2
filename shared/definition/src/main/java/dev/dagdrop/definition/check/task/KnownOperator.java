package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD409. */
final class KnownOperator extends UnknownOperatorCheck {
    private static final Rule RULE = Rule.warning(
            "DD409", "An operator that the service does not have comes with a code package.", Sources.CODE);

    KnownOperator(OperatorCatalogue catalogue) {
        super(catalogue);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    boolean isAbout(Operators.Name name) {
        return name == Operators.Name.UNKNOWN;
    }

    @Override
    void report(Task task, YamlScalar operator, Suggestions suggestions, Report report) {
        String name = Operators.shortName(operator.value());
        String hint = suggestions
                .meant(operator.value())
                .map(path -> "Ship the class in the workflow's code package. If the service's own is meant:\noperator: "
                        + path)
                .orElse("Ship the class in the workflow's code package, or use an operator of the service.");
        report.add(
                operator.position(),
                Operators.path(task.id()),
                "the service has no operator " + Visible.quote(name) + "; its class must come with a code package",
                hint);
    }
}

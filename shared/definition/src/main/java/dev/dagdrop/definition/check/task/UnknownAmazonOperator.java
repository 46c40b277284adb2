package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;

/** DD408 unknown-amazon-operator. */
final class UnknownAmazonOperator extends UnlistedOperatorCheck {
    private static final Rule RULE = Rule.error(
            "DD408",
            "unknown-amazon-operator",
            "The class name of an operator of the Amazon provider is misspelled.",
            Sources.OPERATORS);

    UnknownAmazonOperator(OperatorCatalogue catalogue) {
        super(catalogue);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    boolean isAbout(UnlistedOperators.Name name) {
        return name == UnlistedOperators.Name.MISSPELLED_AMAZON;
    }

    @Override
    void report(Task task, YamlScalar operator, OperatorSuggestions suggestions, Report report) {
        String name = UnlistedOperators.shortName(operator.value());
        List<String> nearest = suggestions.nearest(operator.value());
        report.add(
                operator.position(),
                UnlistedOperators.path(task.id()),
                "the Amazon provider has no operator " + Visible.quote(name),
                nearest.isEmpty()
                        ? "Use an operator that the service's user guide lists."
                        : UnlistedOperators.choose(nearest));
    }
}

package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;

/** DD408. */
final class KnownAmazonOperator extends UnknownOperatorCheck {
    private static final Rule RULE =
            Rule.error("DD408", "An operator of the Amazon provider is one that the service has.", Sources.OPERATORS);

    KnownAmazonOperator(OperatorCatalogue catalogue) {
        super(catalogue);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    boolean isAbout(Operators.Name name) {
        return name == Operators.Name.UNKNOWN_AMAZON;
    }

    @Override
    void report(Task task, YamlScalar operator, Suggestions suggestions, Report report) {
        String name = Operators.shortName(operator.value());
        List<String> nearest = suggestions.nearest(operator.value());
        report.add(
                operator.position(),
                Operators.path(task.id()),
                "the service has no operator " + Visible.quote(name) + " of the Amazon provider",
                nearest.isEmpty() ? "Use one of the operators the service's guide lists." : Operators.choose(nearest));
    }
}

package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;

/** DD440 unlisted-amazon-operator. A warning: the provider may have got the class since the catalogue was made. */
final class UnlistedAmazonOperator extends UnlistedOperatorCheck {
    private static final Rule RULE = Rule.warning(
            "DD440",
            "unlisted-amazon-operator",
            "No source lists this operator of the Amazon provider.",
            Sources.OPERATORS);

    UnlistedAmazonOperator(OperatorCatalogue catalogue) {
        super(catalogue);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    boolean isAbout(UnlistedOperators.Name name) {
        return name == UnlistedOperators.Name.UNLISTED_AMAZON;
    }

    @Override
    void report(Task task, YamlScalar operator, OperatorSuggestions suggestions, Report report) {
        List<String> nearest = suggestions.nearest(operator.value());
        String advice = "Make sure that the provider has it in the version that the service runs.";
        report.add(
                operator.position(),
                UnlistedOperators.path(task.id()),
                "no source lists the operator " + Visible.quote(UnlistedOperators.shortName(operator.value()))
                        + " of the Amazon provider; the service refuses a class that it does not have",
                nearest.isEmpty() ? advice : advice + ' ' + UnlistedOperators.choose(nearest));
    }
}

package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;

/** DD441 removed-operator. */
final class RemovedOperator extends UnlistedOperatorCheck {
    private static final Rule RULE = Rule.error(
            "DD441",
            "removed-operator",
            "Airflow 3 or its Amazon provider no longer has this operator.",
            ReplacedOperators.SOURCE);

    private final OperatorCatalogue catalogue;

    RemovedOperator(OperatorCatalogue catalogue) {
        super(catalogue);
        this.catalogue = catalogue;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    boolean isAbout(UnlistedOperators.Name name) {
        return name == UnlistedOperators.Name.REMOVED;
    }

    @Override
    void report(Task task, YamlScalar operator, OperatorSuggestions suggestions, Report report) {
        String name = UnlistedOperators.shortName(operator.value());
        String owner = operator.value().startsWith(UnlistedOperators.AMAZON) ? "the Amazon provider" : "Airflow 3";
        String module = operator.value().substring(0, operator.value().length() - name.length() - 1);
        report.add(
                operator.position(),
                UnlistedOperators.path(task.id()),
                owner + " no longer has a class " + Visible.quote(name) + " in " + Visible.quote(module)
                        + ", and no code package can bring it back",
                hint(operator.value(), name, suggestions));
    }

    private String hint(String operator, String name, OperatorSuggestions suggestions) {
        List<String> known = catalogue.withShortName(name);
        String path = ReplacedOperators.replacement(name)
                .or(() -> known.stream().findFirst())
                .or(() -> suggestions.meant(operator))
                .orElse("");
        if (path.isEmpty()) {
            return "Use an operator of the service, or ship a class of your own in the workflow's code package.";
        }
        String line = "operator: " + path;
        if (name.equals("EmailOperator")) {
            return "Send it through Amazon SES, or through a topic of Amazon SNS:\n" + line
                    + "\noperator: airflow.providers.amazon.aws.operators.sns.SnsPublishOperator";
        }
        return catalogue.find(path).isPresent() || path.startsWith("airflow.providers.standard.")
                ? "Use the class that took its place:\n" + line
                : "The class that took its place belongs to another provider; a code package has to bring that:\n"
                        + line;
    }
}

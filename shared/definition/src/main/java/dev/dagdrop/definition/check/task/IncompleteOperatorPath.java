package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.hint.ExampleYaml;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;

/** DD403 incomplete-operator-path. */
final class IncompleteOperatorPath extends UnlistedOperatorCheck {
    private static final Rule RULE = Rule.error(
            "DD403", "incomplete-operator-path", "The operator is not the full path of a class.", Sources.OPERATORS);

    private final OperatorCatalogue catalogue;

    IncompleteOperatorPath(OperatorCatalogue catalogue) {
        super(catalogue);
        this.catalogue = catalogue;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    boolean isAbout(UnlistedOperators.Name name) {
        return name == UnlistedOperators.Name.SHORT || name == UnlistedOperators.Name.NOT_A_PATH;
    }

    @Override
    void report(Task task, YamlScalar operator, OperatorSuggestions suggestions, Report report) {
        String value = operator.value();
        String name = UnlistedOperators.isDotted(value) ? value : value.strip();
        String message = UnlistedOperators.isDotted(value)
                ? "operator " + Visible.quote(value) + " is only a class name; the service accepts only full paths"
                : "operator " + Visible.quote(value) + " is not the path of a Python class";
        report.add(operator.position(), UnlistedOperators.path(task.id()), message, hint(name, suggestions));
    }

    private String hint(String name, OperatorSuggestions suggestions) {
        if (catalogue.find(name).isPresent()) {
            return "operator: " + name;
        }
        List<String> known = catalogue.withShortName(name);
        if (!known.isEmpty()) {
            return "operator: " + known.getFirst();
        }
        return suggestions
                .meant(name)
                .map(path -> "Did you mean this?\noperator: " + path)
                .orElse("Write module and class: operator: " + ExampleYaml.OPERATOR);
    }
}

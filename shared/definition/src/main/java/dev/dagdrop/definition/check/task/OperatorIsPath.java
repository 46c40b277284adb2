package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Examples;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;

/** DD403. */
final class OperatorIsPath extends UnknownOperatorCheck {
    private static final Rule RULE =
            Rule.error("DD403", "An operator is the full path of its class, not its name alone.", Sources.OPERATORS);

    private final OperatorCatalogue catalogue;

    OperatorIsPath(OperatorCatalogue catalogue) {
        super(catalogue);
        this.catalogue = catalogue;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    boolean isAbout(Operators.Name name) {
        return name == Operators.Name.SHORT || name == Operators.Name.NOT_A_PATH;
    }

    @Override
    void report(Task task, YamlScalar operator, Suggestions suggestions, Report report) {
        String value = operator.value();
        String name = Operators.isDotted(value) ? value : value.strip();
        String message = Operators.isDotted(value)
                ? "the operator " + Visible.quote(value) + " is a class name alone; the service takes only full paths"
                : "the operator " + Visible.quote(value) + " is not the path of a Python class";
        report.add(operator.position(), Operators.path(task.id()), message, hint(name, suggestions));
    }

    private String hint(String name, Suggestions suggestions) {
        if (catalogue.find(name).isPresent()) {
            return "operator: " + name;
        }
        List<String> known = catalogue.withShortName(name);
        if (!known.isEmpty()) {
            return "operator: " + known.getFirst();
        }
        return suggestions
                .meant(name)
                .map(path -> "Did you mean this one?\noperator: " + path)
                .orElse("Write the module and the class: operator: " + Examples.OPERATOR);
    }
}

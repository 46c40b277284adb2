package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD404 wrong-operator-module. */
final class WrongOperatorModule extends UnlistedOperatorCheck {
    private static final Rule RULE = Rule.error(
            "DD404",
            "wrong-operator-module",
            "The operator's class is not in the module that the path names.",
            Sources.OPERATORS);

    private final OperatorCatalogue catalogue;

    WrongOperatorModule(OperatorCatalogue catalogue) {
        super(catalogue);
        this.catalogue = catalogue;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    boolean isAbout(UnlistedOperators.Name name) {
        return name == UnlistedOperators.Name.MISPLACED;
    }

    @Override
    void report(Task task, YamlScalar operator, OperatorSuggestions suggestions, Report report) {
        String name = UnlistedOperators.shortName(operator.value());
        String module = operator.value().substring(0, operator.value().length() - name.length() - 1);
        report.add(
                operator.position(),
                UnlistedOperators.path(task.id()),
                "class " + Visible.quote(name) + " is not in module " + Visible.quote(module),
                "Use its module:\noperator: " + catalogue.withShortName(name).getFirst());
    }
}

package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A check of the tasks whose operator is not in the catalogue for one reason. */
abstract class UnlistedOperatorCheck implements DagCheck {
    private final OperatorCatalogue catalogue;

    UnlistedOperatorCheck(OperatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether this check is the one that speaks about such a text. */
    abstract boolean isAbout(UnlistedOperators.Name name);

    /** Says what is wrong with the operator of a task. */
    abstract void report(Task task, YamlScalar operator, OperatorSuggestions suggestions, Report report);

    @Override
    public final void examine(Definition definition, Report report) {
        OperatorSuggestions suggestions = new OperatorSuggestions(catalogue);
        Map<String, UnlistedOperators.Name> names = new HashMap<>();
        for (Task task : definition.tasks()) {
            Optional<YamlScalar> operator = task.operator();
            if (operator.isPresent() && task.known().isEmpty()) {
                String value = operator.get().value();
                if (!value.isBlank()
                        && isAbout(names.computeIfAbsent(value, text -> UnlistedOperators.classify(text, catalogue)))) {
                    report(task, operator.get(), suggestions, report);
                }
            }
        }
    }
}

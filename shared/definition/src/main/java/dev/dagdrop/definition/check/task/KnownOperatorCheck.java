package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.TaskCheck;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** A check of the tasks whose operator is in the catalogue. */
abstract class KnownOperatorCheck implements TaskCheck {
    private final OperatorCatalogue catalogue;

    KnownOperatorCheck(OperatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    final OperatorCatalogue catalogue() {
        return catalogue;
    }

    /** Looks at one task with the operator it uses. */
    abstract void examine(Task task, YamlMapping settings, OperatorSpec operator, Report report);

    @Override
    public final void examine(Task task, YamlMapping settings, Report report) {
        Optional<YamlScalar> operator = task.operator();
        if (operator.isPresent()) {
            Optional<OperatorSpec> spec = catalogue.find(operator.get().value());
            if (spec.isPresent()) {
                examine(task, settings, spec.get(), report);
            }
        }
    }
}

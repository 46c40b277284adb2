package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.OperatorCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlMapping;

/** A check of the arguments of the operators whose arguments are known. */
public abstract class ArgumentCheck implements OperatorCheck {
    /** Looks at the arguments of one task. */
    public abstract void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report);

    @Override
    public final void examine(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        boolean known = switch (operator.status()) {
            case SUPPORTED -> true;
            case DISPUTED -> !operator.parameters().isEmpty();
            case REFUSED, BASE -> false;
        };
        if (known) {
            examineArguments(task, settings, operator, report);
        }
    }
}

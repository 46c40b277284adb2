package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.OperatorCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.operators.OperatorStatus;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlScalar;

/** A check of the operators of one status. */
abstract class OperatorStatusCheck implements OperatorCheck {
    private final OperatorStatus status;
    private final String message;
    private final String hint;

    OperatorStatusCheck(OperatorStatus status, String message, String hint) {
        this.status = status;
        this.message = message;
        this.hint = hint;
    }

    @Override
    public final void examine(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        if (operator.status() == status) {
            YamlScalar written = task.operator().orElseThrow();
            report.add(
                    written.position(),
                    UnlistedOperators.path(task.id()),
                    Visible.quote(operator.shortName()) + message,
                    hint);
        }
    }
}

package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.operators.OperatorStatus;

/** DD406 unconfirmed-operator. */
final class UnconfirmedOperator extends OperatorStatusCheck {
    private static final Rule RULE = Rule.warning(
            "DD406",
            "unconfirmed-operator",
            "Only one source lists the operator, so the service may refuse it.",
            Sources.OPERATORS);

    UnconfirmedOperator() {
        super(
                OperatorStatus.DISPUTED,
                " is listed by only one source; the service may refuse it",
                "Test it before you rely on it, or use another operator.");
    }

    @Override
    public Rule rule() {
        return RULE;
    }
}

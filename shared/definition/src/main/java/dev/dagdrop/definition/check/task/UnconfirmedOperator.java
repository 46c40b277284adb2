package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.operators.OperatorStatus;

/** DD406 unconfirmed-operator. */
final class UnconfirmedOperator extends OperatorStatusCheck {
    private static final Rule RULE = Rule.warning(
            "DD406", "unconfirmed-operator", "An operator is one that all sources list.", Sources.OPERATORS);

    UnconfirmedOperator() {
        super(
                OperatorStatus.DISPUTED,
                " is listed by one source only; the service may refuse it",
                "Try it once before you rely on it, or use another operator for the same purpose.");
    }

    @Override
    public Rule rule() {
        return RULE;
    }
}

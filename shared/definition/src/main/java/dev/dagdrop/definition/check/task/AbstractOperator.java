package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.operators.OperatorStatus;

/** DD405 abstract-operator. */
final class AbstractOperator extends OperatorStatusCheck {
    private static final Rule RULE =
            Rule.error("DD405", "abstract-operator", "An operator can do something by itself.", Sources.OPERATORS);

    AbstractOperator() {
        super(
                OperatorStatus.BASE,
                " is a base class that other operators are derived from; it does nothing itself",
                "Use one of the operators of the same module that are derived from it.");
    }

    @Override
    public Rule rule() {
        return RULE;
    }
}

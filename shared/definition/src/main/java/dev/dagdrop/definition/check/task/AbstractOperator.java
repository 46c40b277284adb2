package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.operators.OperatorStatus;

/** DD405 abstract-operator. */
final class AbstractOperator extends OperatorStatusCheck {
    private static final Rule RULE =
            Rule.error("DD405", "abstract-operator", "The operator is an abstract base class.", Sources.OPERATORS);

    AbstractOperator() {
        super(
                OperatorStatus.BASE,
                " is an abstract base class and cannot run",
                "Use an operator of the same module that extends it.");
    }

    @Override
    public Rule rule() {
        return RULE;
    }
}

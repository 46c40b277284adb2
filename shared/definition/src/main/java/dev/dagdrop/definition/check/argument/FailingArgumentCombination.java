package dev.dagdrop.definition.check.argument;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.operators.ArgumentConstraints;

/** DD431 failing-argument-combination. */
final class FailingArgumentCombination extends CombinationCheck {
    private static final Rule RULE = Rule.warning(
            "DD431",
            "failing-argument-combination",
            "The task fails at run time with these arguments together, or without one.",
            "https://github.com/apache/airflow/tree/main/providers/amazon");

    FailingArgumentCombination(ArgumentConstraints constraints) {
        super(constraints, false);
    }

    @Override
    public Rule rule() {
        return RULE;
    }
}

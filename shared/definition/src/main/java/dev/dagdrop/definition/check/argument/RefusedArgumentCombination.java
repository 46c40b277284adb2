package dev.dagdrop.definition.check.argument;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.operators.ArgumentConstraints;

/** DD430 refused-argument-combination. */
final class RefusedArgumentCombination extends CombinationCheck {
    private static final Rule RULE = Rule.error(
            "DD430",
            "refused-argument-combination",
            "The operator's constructor refuses these arguments together, or the lack of one.",
            "https://github.com/apache/airflow/tree/main/providers/amazon");

    RefusedArgumentCombination(ArgumentConstraints constraints) {
        super(constraints, true);
    }

    @Override
    public Rule rule() {
        return RULE;
    }
}

package dev.dagdrop.definition.check.argument;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.operators.ArgumentConstraints;

/** DD432 refused-argument-value. */
final class RefusedArgumentValue extends ChoiceCheck {
    private static final Rule RULE = Rule.error(
            "DD432",
            "refused-argument-value",
            "The operator's constructor refuses the value of an argument.",
            "https://github.com/apache/airflow/tree/main/providers/amazon");

    RefusedArgumentValue(ArgumentConstraints constraints) {
        super(constraints, true);
    }

    @Override
    public Rule rule() {
        return RULE;
    }
}

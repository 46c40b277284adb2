package dev.dagdrop.definition.check.argument;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.operators.ArgumentConstraints;

/** DD433 failing-argument-value. */
final class FailingArgumentValue extends ChoiceCheck {
    private static final Rule RULE = Rule.warning(
            "DD433",
            "failing-argument-value",
            "The task fails at run time with this value of an argument.",
            "https://github.com/apache/airflow/tree/main/providers/amazon");

    FailingArgumentValue(ArgumentConstraints constraints) {
        super(constraints, false);
    }

    @Override
    public Rule rule() {
        return RULE;
    }
}

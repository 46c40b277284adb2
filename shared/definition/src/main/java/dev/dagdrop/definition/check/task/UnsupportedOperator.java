package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.operators.OperatorStatus;

/** DD407 unsupported-operator. */
final class UnsupportedOperator extends OperatorStatusCheck {
    private static final Rule RULE =
            Rule.error("DD407", "unsupported-operator", "The service does not run this operator.", Sources.OPERATORS);

    UnsupportedOperator() {
        super(
                OperatorStatus.REFUSED,
                " runs a function with a decorator such as @task, which the service does not support",
                "Put the function in a module of the code package and call it:\noperator: airflow.providers.standard.operators.python.PythonOperator\npython_callable: module.function");
    }

    @Override
    public Rule rule() {
        return RULE;
    }
}

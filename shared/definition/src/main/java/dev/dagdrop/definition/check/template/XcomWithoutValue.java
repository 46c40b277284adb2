package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.TaskResults;
import dev.dagdrop.definition.operators.TaskResults.Result;
import dev.dagdrop.definition.template.Accessor;
import java.util.List;
import java.util.Optional;

/** DD715 xcom-without-value. */
final class XcomWithoutValue extends XcomResultCheck {
    private static final Rule RULE = Rule.warning(
            "DD715",
            "xcom-without-value",
            "A template pulls the result of a task that returns nothing.",
            "https://airflow.apache.org/docs/apache-airflow/3.0.6/core-concepts/xcoms.html");

    XcomWithoutValue(TaskResults results) {
        super(results, Result.NONE);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    Optional<ResultProblem> problem(Task pulled, List<Accessor> used) {
        String name = Visible.quote(pulled.id());
        return Optional.of(new ResultProblem(
                "the task " + name + " returns nothing, so the pull gives None"
                        + (used.isEmpty() ? "" : " and the template fails at run time"),
                "Pull from a task that returns a value, or write the value itself."));
    }
}

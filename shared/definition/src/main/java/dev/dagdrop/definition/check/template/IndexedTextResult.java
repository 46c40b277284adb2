package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.TaskResults;
import dev.dagdrop.definition.operators.TaskResults.Result;
import dev.dagdrop.definition.template.Accessor;
import java.util.List;
import java.util.Optional;

/** DD716 indexed-text-result. */
final class IndexedTextResult extends XcomResultCheck {
    private static final Rule RULE = Rule.warning(
            "DD716",
            "indexed-text-result",
            "A template accesses a member of a task's result that is a string.",
            "https://airflow.apache.org/docs/apache-airflow/3.0.6/core-concepts/xcoms.html");

    IndexedTextResult(TaskResults results) {
        super(results, Result.TEXT);
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    Optional<ResultProblem> problem(Task pulled, List<Accessor> used) {
        boolean calls = used.size() > 1 && used.get(1) instanceof Accessor.Call;
        return !used.isEmpty() && used.getFirst() instanceof Accessor.Attribute(String member, int _, int _) && !calls
                ? Optional.of(new ResultProblem(
                        "the task " + Visible.quote(pulled.id()) + " returns text, which has no member "
                                + Visible.quote(member),
                        "Use the string itself, without " + Visible.quote(member) + '.'))
                : Optional.empty();
    }
}

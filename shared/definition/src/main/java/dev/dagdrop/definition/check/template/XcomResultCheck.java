package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.TaskResults;
import dev.dagdrop.definition.operators.TaskResults.Result;
import dev.dagdrop.definition.template.Accessor;
import dev.dagdrop.definition.template.Reference;
import dev.dagdrop.definition.template.TemplateUses;
import dev.dagdrop.definition.template.TemplateValue;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A check of what templates do with the results of other tasks. */
abstract class XcomResultCheck implements TemplateCheck {
    private static final int XCOM_PULL_AND_CALL = 2;

    private final TaskResults results;
    private final Result result;

    /** A check of the results of one kind. */
    XcomResultCheck(TaskResults results, Result result) {
        this.results = results;
        this.result = result;
    }

    /** What is wrong with what a template uses of the result of a task; empty where nothing is. */
    abstract Optional<ResultProblem> problem(Task pulled, List<Accessor> used);

    @Override
    public final void examine(TemplateUses templates, Report report) {
        Map<String, Task> tasks = new HashMap<>();
        templates.definition().tasks().forEach(task -> tasks.put(task.id(), task));
        XcomPulls.visit(templates, (use, reference, pull, places) -> {
            Optional<Task> pulled = pull.ofResult() && pull.tasks().size() == 1
                    ? Optional.ofNullable(tasks.get(pull.tasks().getFirst().text()))
                    : Optional.empty();
            boolean expected = use.template().guarded().contains(reference.path())
                    || use.scalar().mayHave('%');
            if (use.first() && pulled.isPresent() && !expected && resultOf(pulled.get()) == result) {
                TemplateValue.Text text = pull.tasks().getFirst();
                problem(pulled.get(), used(reference))
                        .ifPresent(problem -> report.add(
                                places.of(text.start(), text.end()),
                                use.path(),
                                problem.message(),
                                problem.hint(),
                                List.of(new Related(pulled.get().key().position(), "the task it pulls from"))));
            }
        });
    }

    private Result resultOf(Task task) {
        boolean pushesNothing = task.settings()
                                .flatMap(settings -> settings.get("do_xcom_push"))
                                .orElse(null)
                        instanceof YamlScalar push
                && push.value().equalsIgnoreCase("false");
        return pushesNothing ? Result.NONE : task.known().map(results::of).orElse(Result.ANY);
    }

    private static List<Accessor> used(Reference reference) {
        return reference.steps().subList(XCOM_PULL_AND_CALL, reference.steps().size());
    }

    /**
     * What is wrong.
     *
     * @param message what a run does
     * @param hint what to write
     */
    record ResultProblem(String message, String hint) {}
}

package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.check.graph.Upstream;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.template.SourcePositions;
import dev.dagdrop.definition.template.TemplateUse;
import dev.dagdrop.definition.template.TemplateUses;
import dev.dagdrop.definition.template.TemplateValue;
import java.util.ArrayList;
import java.util.List;

/** DD709 unordered-xcom. */
final class UnorderedXcom implements TemplateCheck {
    private static final Rule RULE = Rule.warning(
            "DD709",
            "unordered-xcom",
            "A template pulls the XCom of a task that may not have run yet.",
            Sources.TEMPLATES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(TemplateUses templates, Report report) {
        Upstream upstream = new Upstream(templates.definition().tasks());
        List<OrderedPull> questions = new ArrayList<>();
        XcomPulls.visit(templates, (use, _, pull, places) -> {
            for (TemplateValue.Text text : pull.tasks()) {
                if (!pull.earlierRuns() && upstream.isTask(text.text())) {
                    questions.add(new OrderedPull(use, text, places));
                    upstream.ask(use.task().id(), text.text());
                }
            }
        });
        List<Boolean> answers = upstream.answers();
        List<OrderedPull> early = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (!answers.get(i)) {
                early.add(questions.get(i));
            }
        }
        report(early, upstream, templates.definition().tasks(), report);
    }

    private static void report(List<OrderedPull> early, Upstream tasks, List<Task> all, Report report) {
        Upstream reverse = new Upstream(all);
        for (OrderedPull question : early) {
            reverse.ask(question.text.text(), question.use.task().id());
        }
        List<Boolean> later = reverse.answers();
        for (int i = 0; i < later.size(); i++) {
            OrderedPull question = early.get(i);
            add(question, tasks.task(question.text.text()), later.get(i), report);
        }
    }

    private static void add(OrderedPull question, Task pulled, boolean later, Report report) {
        Task task = question.use.task();
        String name = Visible.quote(pulled.id());
        String own = Visible.quote(task.id());
        String message = pulled.id().equals(task.id())
                ? own + " pulls from itself, but has pushed nothing yet"
                : later
                        ? own + " pulls from " + name + ", which runs after it"
                        : own + " pulls from " + name + ", but does not wait for it";
        String hint = later || pulled.id().equals(task.id())
                ? "Name a task that runs before " + own + "."
                : "Add it to the task's dependencies: dependencies: " + dependencies(task, pulled);
        report.add(
                question.places.of(question.text.start(), question.text.end()),
                question.use.path(),
                message,
                hint,
                List.of(new Related(pulled.key().position(), "the task it pulls from")));
    }

    /** The list as it should be; with an ellipsis where it is long. */
    private static String dependencies(Task task, Task pulled) {
        StringBuilder list = new StringBuilder("[");
        int shown = Math.min(task.dependencies().size(), 5);
        for (int i = 0; i < shown; i++) {
            list.append(Visible.cut(task.dependencies().get(i).taskId())).append(", ");
        }
        return list.append(task.dependencies().size() > shown ? "…, " : "")
                .append(Visible.cut(pulled.id()))
                .append(']')
                .toString();
    }

    private record OrderedPull(TemplateUse use, TemplateValue.Text text, SourcePositions places) {}
}

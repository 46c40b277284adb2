package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.template.Accessor;
import dev.dagdrop.definition.template.Argument;
import dev.dagdrop.definition.template.Reference;
import dev.dagdrop.definition.template.TemplateValue;
import java.util.List;
import java.util.Optional;

/**
 * A call of {@code xcom_pull} within the same DAG.
 *
 * @param tasks the tasks it names; empty where only a run can tell
 * @param names whether it names any task
 * @param ofResult whether it takes the result of the task, not what is pushed under another key
 * @param earlierRuns whether it also takes what an earlier run left
 */
record XcomPull(List<TemplateValue.Text> tasks, boolean names, boolean ofResult, boolean earlierRuns) {
    /** The pull in a use of a variable; empty where it is something else, or only a run can tell what it pulls from. */
    static Optional<XcomPull> of(Reference reference) {
        boolean instance = reference.name().equals("ti") || reference.name().equals("task_instance");
        Optional<Accessor.Call> call = instance ? reference.call("xcom_pull") : Optional.empty();
        return call.flatMap(found -> of(found.arguments()));
    }

    private static Optional<XcomPull> of(List<Argument> arguments) {
        Optional<TemplateValue> tasks = Optional.empty();
        boolean ofResult = true;
        boolean earlierRuns = false;
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            String name = argument.name().orElse(i == 0 ? "task_ids" : "");
            switch (name) {
                case "task_ids" -> tasks = Optional.of(argument.value());
                case "key" ->
                    ofResult = argument.value() instanceof TemplateValue.Text(String key, int _, int _)
                            && key.equals("return_value");
                case "default" -> ofResult = false;
                case "include_prior_dates" -> earlierRuns = true;
                case "dag_id", "run_id", "*", "**" -> {
                    return Optional.empty();
                }
                default -> {
                    if (argument.name().isEmpty() && i > 1) {
                        return Optional.empty();
                    }
                    ofResult &= argument.name().isPresent();
                }
            }
        }
        return Optional.of(
                new XcomPull(tasks.map(XcomPull::texts).orElse(List.of()), tasks.isPresent(), ofResult, earlierRuns));
    }

    private static List<TemplateValue.Text> texts(TemplateValue value) {
        return switch (value) {
            case TemplateValue.Text text -> List.of(text);
            case TemplateValue.Texts texts -> texts.items();
            case TemplateValue.Unknown _ -> List.of();
        };
    }
}

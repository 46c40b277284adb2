package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Dependency;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** DD608 skipped-clean-up. Speaks only where a task deletes by name what an earlier task of the same DAG creates, with work between them. */
final class SkippedCleanUp implements DagCheck {
    private static final String TRIGGER_RULE = "trigger_rule";
    private static final Rule RULE = Rule.warning(
            "DD608",
            "skipped-clean-up",
            "A task that deletes a resource does not run when a task before it fails.",
            "https://airflow.apache.org/docs/apache-airflow/3.0.6/core-concepts/dags.html#trigger-rules");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        boolean ruled = definition.dag().get("default_args").orElse(null) instanceof YamlMapping defaults
                && defaults.entry(TRIGGER_RULE).isPresent();
        if (ruled) {
            return;
        }
        List<Task> deleting = new ArrayList<>();
        for (Task task : definition.tasks()) {
            if (ManagedResource.isDeleted(task) && !hasRule(task)) {
                deleting.add(task);
            }
        }
        if (!deleting.isEmpty()) {
            Map<String, Task> creators = new HashMap<>();
            Map<String, Task> byId = HashMap.newHashMap(definition.tasks().size());
            for (Task task : definition.tasks()) {
                byId.put(task.id(), task);
                ManagedResource.created(task).forEach(resource -> creators.putIfAbsent(resource, task));
            }
            report(definition.tasks(), deleting, creators, byId, report);
        }
    }

    private static void report(
            List<Task> tasks, List<Task> deleting, Map<String, Task> creators, Map<String, Task> byId, Report report) {
        Upstream upstream = new Upstream(tasks);
        List<Pair> pairs = new ArrayList<>();
        for (Task task : deleting) {
            Optional<Task> creator = ManagedResource.deleted(task).stream()
                    .filter(creators::containsKey)
                    .findFirst()
                    .map(creators::get);
            if (creator.isPresent() && hasWorkBefore(task, creator.get(), byId)) {
                pairs.add(new Pair(task, creator.get()));
                upstream.ask(task.id(), creator.get().id());
            }
        }
        List<Boolean> answers = upstream.answers();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i)) {
                add(pairs.get(i), report);
            }
        }
    }

    /** Whether the task waits for another than the creator, one that is itself skipped once something failed. */
    private static boolean hasWorkBefore(Task task, Task creator, Map<String, Task> byId) {
        for (Dependency dependency : task.dependencies()) {
            Optional<Task> before = Optional.ofNullable(byId.get(dependency.taskId()));
            if (before.isPresent()
                    && !before.get().equals(creator)
                    && !before.get().equals(task)
                    && !hasRule(before.get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasRule(Task task) {
        return task.settings()
                .filter(settings -> settings.entry(TRIGGER_RULE).isPresent())
                .isPresent();
    }

    private static void add(Pair pair, Report report) {
        report.add(
                pair.deleting.key().position(),
                YamlPath.root().key("tasks").key(pair.deleting.id()),
                Visible.quote(pair.deleting.id()) + " does not run when a task before it fails, so the resource that "
                        + Visible.quote(pair.creating.id()) + " created remains",
                "Add trigger_rule: all_done to " + Visible.quote(pair.deleting.id())
                        + " to run it in any case. If the resource is meant to remain, write trigger_rule: all_success.",
                List.of(new Related(pair.creating.key().position(), "created here")));
    }

    private record Pair(Task deleting, Task creating) {}
}

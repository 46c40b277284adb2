package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Dependency;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** DD607 isolated-task. Only one task apart from at least three that belong together is suspicious; two groups are often meant. */
final class IsolatedTask implements DagCheck {
    private static final int FEWEST_TOGETHER = 3;

    private static final Rule RULE = Rule.warning(
            "DD607",
            "isolated-task",
            "A task has no dependencies in either direction, while all others are connected.",
            Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        List<Task> tasks = definition.tasks();
        if (tasks.size() <= FEWEST_TOGETHER) {
            return;
        }
        DisjointSets groups = new DisjointSets(tasks.size());
        Map<String, Integer> numbers = HashMap.newHashMap(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            numbers.put(tasks.get(i).id(), i);
        }
        for (int i = 0; i < tasks.size(); i++) {
            for (Dependency dependency : tasks.get(i).dependencies()) {
                Optional<Integer> target = Optional.ofNullable(numbers.get(dependency.taskId()));
                if (target.isEmpty()) {
                    return;
                }
                groups.join(i, target.get());
            }
        }
        groups.onlyOneApart().ifPresent(number -> {
            Task task = tasks.get(number);
            if (task.settings()
                    .filter(settings -> settings.entry("dependencies").isEmpty())
                    .isPresent()) {
                report.add(
                        task.key().position(),
                        YamlPath.root().key("tasks").key(task.id()),
                        "task " + Visible.quote(task.id())
                                + " has no dependencies in either direction, while all other tasks are connected",
                        "Add dependencies: ["
                                + Visible.cut(
                                        tasks.get(number == 0 ? 1 : number - 1).id())
                                + "], or whichever tasks it waits for. If it is meant to be independent, write dependencies: [].");
            }
        });
    }
}

package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Dependency;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** DD603 dependency-cycle. */
final class DependencyCycle implements DagCheck {
    private static final int MOST_SHOWN = 12;
    private static final Rule RULE = Rule.error(
            "DD603",
            "dependency-cycle",
            "Tasks depend on each other in a cycle.",
            "https://airflow.apache.org/docs/apache-airflow/3.0.6/core-concepts/dags.html");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        for (Task task : definition.tasks()) {
            examineSelf(task, report);
        }
        TaskGraph graph = new TaskGraph(definition.tasks());
        for (List<Integer> cycle : ShortestCycles.in(graph)) {
            addCycle(graph, cycle, report);
        }
    }

    private static void examineSelf(Task task, Report report) {
        for (Dependency dependency : task.dependencies()) {
            if (dependency.taskId().equals(task.id())) {
                report.add(
                        dependency.position(),
                        path(task),
                        "task " + Visible.quote(task.id()) + " depends on itself",
                        "Remove this dependency.");
                return;
            }
        }
    }

    private static void addCycle(TaskGraph graph, List<Integer> cycle, Report report) {
        List<Task> tasks = new ArrayList<>(cycle.size() + 1);
        for (int number : cycle) {
            tasks.add(graph.task(number));
        }
        tasks.add(graph.task(cycle.getFirst()));
        List<Related> others = new ArrayList<>();
        for (int i = 1; i < Math.min(cycle.size(), MOST_SHOWN); i++) {
            int from = cycle.get(i);
            int to = cycle.get((i + 1) % cycle.size());
            String message = Visible.quote(graph.task(from).id()) + " waits for "
                    + Visible.quote(graph.task(to).id());
            others.add(new Related(graph.edge(from, to).position(), message));
        }
        report.add(
                graph.edge(cycle.get(0), cycle.get(1)).position(),
                path(tasks.getFirst()),
                "dependency cycle " + arrows(tasks) + ": none of these tasks can start",
                "Remove one of these dependencies. a -> b means that a waits for b.",
                others);
    }

    /** The path, its middle left out where it is long. */
    private static String arrows(List<Task> tasks) {
        StringJoiner arrows = new StringJoiner(" -> ");
        int omitted = Math.max(0, tasks.size() - MOST_SHOWN);
        int head = omitted == 0 ? tasks.size() : MOST_SHOWN - 2;
        for (int i = 0; i < head; i++) {
            arrows.add(Visible.cut(tasks.get(i).id()));
        }
        if (omitted > 0) {
            arrows.add("… " + omitted + " more …");
            arrows.add(Visible.cut(tasks.get(tasks.size() - 2).id()));
            arrows.add(Visible.cut(tasks.getLast().id()));
        }
        return arrows.toString();
    }

    private static YamlPath path(Task task) {
        return YamlPath.root().key("tasks").key(task.id()).key("dependencies");
    }
}

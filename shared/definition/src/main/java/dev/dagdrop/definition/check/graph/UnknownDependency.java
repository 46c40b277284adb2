package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Dependency;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringJoiner;

/** DD602 unknown-dependency. */
final class UnknownDependency implements DagCheck {
    private static final int MOST_LISTED = 6;
    private static final Rule RULE = Rule.error(
            "DD602", "unknown-dependency", "A task depends on a task that does not exist.", Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Set<String> known = LinkedHashSet.newLinkedHashSet(definition.tasks().size());
        for (Task task : definition.tasks()) {
            known.add(task.id());
        }
        NearestTask nearest = new NearestTask(known);
        for (Task task : definition.tasks()) {
            for (Dependency dependency : task.dependencies()) {
                String name = dependency.taskId();
                if (!known.contains(name) && !VariableReference.isInName(name)) {
                    String hint = nearest.to(name, task.id())
                            .map(meant -> "Did you mean " + Visible.quote(meant) + "?")
                            .orElseGet(() -> list(known, task.id()));
                    add(task, dependency, hint, report);
                }
            }
        }
    }

    private static void add(Task task, Dependency dependency, String hint, Report report) {
        report.add(
                dependency.position(),
                YamlPath.root().key("tasks").key(task.id()).key("dependencies"),
                Visible.quote(task.id()) + " depends on " + Visible.quote(dependency.taskId())
                        + ", but there is no such task",
                hint);
    }

    private static String list(Set<String> known, String except) {
        StringJoiner names = new StringJoiner(", ", "Name a task of this DAG, such as ", ".");
        names.setEmptyValue("Name a task of this DAG, or remove the dependency.");
        for (String name : known) {
            if (!name.equals(except)) {
                names.add(Visible.cut(name));
            }
            if (names.length() > MOST_LISTED * 10) {
                break;
            }
        }
        return names.toString();
    }
}

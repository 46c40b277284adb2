package dev.dagdrop.definition.check;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Dependency;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** DD602. */
final class KnownDependencies implements DagCheck {
    /** Looking for the nearest name reads all tasks; beyond so many unknown names it would take too long. */
    private static final int MOST_SUGGESTIONS = 10;

    private static final int MOST_LISTED = 6;
    private static final Rule RULE =
            Rule.error("DD602", "A task depends only on tasks of the same DAG.", Sources.PARAMETERS);

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
        Set<String> unknown = new LinkedHashSet<>();
        for (Task task : definition.tasks()) {
            for (Dependency dependency : task.dependencies()) {
                String name = dependency.taskId();
                if (!known.contains(name) && !Variable.isInName(name)) {
                    unknown.add(name);
                    add(task, dependency, unknown.size() <= MOST_SUGGESTIONS ? others(task, known) : List.of(), report);
                }
            }
        }
    }

    /** A task is never meant to depend on itself. */
    private static List<String> others(Task task, Set<String> known) {
        return known.stream().filter(name -> !name.equals(task.id())).toList();
    }

    private static void add(Task task, Dependency dependency, Collection<String> known, Report report) {
        report.add(
                dependency.position(),
                YamlPath.root().key("tasks").key(task.id()).key("dependencies"),
                Visible.quote(task.id()) + " depends on " + Visible.quote(dependency.taskId())
                        + ", but the DAG has no such task",
                NearestName.to(dependency.taskId(), known)
                        .map(nearest -> "Did you mean " + Visible.quote(nearest) + "?")
                        .orElseGet(() -> list(known)));
    }

    private static String list(Collection<String> known) {
        if (known.isEmpty()) {
            return "Name a task of this DAG, or remove the dependency.";
        }
        StringJoiner names = new StringJoiner(", ", "Name a task of this DAG, such as ", ".");
        for (String name : known) {
            names.add(Visible.cut(name));
            if (names.length() > MOST_LISTED * 10) {
                break;
            }
        }
        return names.toString();
    }
}

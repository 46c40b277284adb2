package dev.dagdrop.cli.graph;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Dependency;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a picture of a definition and what was found in it. */
final class PictureBuilder {
    private final Definition definition;
    private final List<Finding> findings;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<Position, Set<Finding>> byPlace = new HashMap<>();
    private final List<Finding> others = new ArrayList<>();

    private PictureBuilder(Definition definition, List<Finding> findings) {
        this.definition = definition;
        this.findings = findings;
    }

    /** The picture of a DAG, whatever is wrong with it. */
    static Picture of(Definition definition, List<Finding> findings) {
        return new PictureBuilder(definition, findings).build();
    }

    private Picture build() {
        List<Task> tasks = definition.tasks();
        tasks.forEach(task -> numbers.putIfAbsent(task.id(), numbers.size()));
        List<List<Finding>> byTask = shareOut();
        List<Box> boxes = new ArrayList<>();
        for (Task task : tasks) {
            boxes.add(new Box(task.id(), operator(task), true, byTask.get(boxes.size())));
        }
        List<Arrow> arrows = arrows();
        numbers.keySet().stream()
                .skip(boxes.size())
                .map(id -> new Box(id, "no such task", false, List.of()))
                .forEach(boxes::add);
        return new Picture(definition.dagId(), boxes, arrows, findings, others);
    }

    /** Gives each finding to the task it is in; those that are in none are left over. */
    private List<List<Finding>> shareOut() {
        Map<String, Integer> paths = new HashMap<>();
        List<List<Finding>> shares = new ArrayList<>();
        for (Task task : definition.tasks()) {
            YamlPath path = YamlPath.root().key("tasks").key(task.id());
            paths.putIfAbsent(path.text(), shares.size());
            shares.add(new ArrayList<>());
        }
        for (Finding finding : findings) {
            at(finding.position()).add(finding);
            finding.related().stream()
                    .map(Related::position)
                    .forEach(place -> at(place).add(finding));
            int task = task(finding.path(), paths);
            (task < 0 ? others : shares.get(task)).add(finding);
        }
        return shares;
    }

    /** The task that a path leads into: the longest beginning of it that is a task's own path; -1 where there is none. */
    private static int task(String path, Map<String, Integer> paths) {
        for (int end = path.length();
                end > 0;
                end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
            Integer number = paths.get(path.substring(0, end));
            if (number != null) {
                return number;
            }
        }
        return -1;
    }

    private List<Arrow> arrows() {
        List<Arrow> arrows = new ArrayList<>();
        for (Task task : definition.tasks()) {
            Map<String, Set<Finding>> froms = new LinkedHashMap<>();
            for (Dependency dependency : task.dependencies()) {
                froms.computeIfAbsent(dependency.taskId(), _ -> new LinkedHashSet<>())
                        .addAll(byPlace.getOrDefault(dependency.position(), Set.of()));
            }
            int to = numbers.getOrDefault(task.id(), 0);
            froms.forEach((from, found) -> arrows.add(new Arrow(number(from), to, List.copyOf(found))));
        }
        return arrows;
    }

    /** The number of a task; one that the DAG does not have gets the next. */
    private int number(String id) {
        Integer number = numbers.putIfAbsent(id, numbers.size());
        return number == null ? numbers.size() - 1 : number;
    }

    private Set<Finding> at(Position position) {
        return byPlace.computeIfAbsent(position, _ -> new LinkedHashSet<>());
    }

    private static String operator(Task task) {
        return task.operator()
                .map(path -> path.value().substring(path.value().lastIndexOf('.') + 1))
                .orElse("no operator");
    }
}

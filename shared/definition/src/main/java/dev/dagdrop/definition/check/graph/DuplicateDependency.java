package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TaskCheck;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Dependency;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** DD604 duplicate-dependency. */
final class DuplicateDependency implements TaskCheck {
    private static final Rule RULE = Rule.warning(
            "DD604", "duplicate-dependency", "A task lists the same dependency twice.", Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Task task, YamlMapping settings, Report report) {
        if (task.dependencies().size() < 2) {
            return;
        }
        Map<String, Position> seen = HashMap.newHashMap(task.dependencies().size());
        for (Dependency dependency : task.dependencies()) {
            Optional<Position> first =
                    Optional.ofNullable(seen.putIfAbsent(dependency.taskId(), dependency.position()));
            first.ifPresent(position -> report.add(
                    dependency.position(),
                    YamlPath.root().key("tasks").key(task.id()).key("dependencies"),
                    "duplicate dependency " + Visible.quote(dependency.taskId()) + " of " + Visible.quote(task.id()),
                    "Remove one of them, or name another task.",
                    List.of(new Related(position, "first here"))));
        }
    }
}

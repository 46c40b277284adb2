package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds dependencies that other tools would understand, but the service takes for arguments of the operator. */
final class DependencyAliases {
    private static final Set<String> UPSTREAM = Set.of("upstream_tasks", "upstream", "depends_on", "depends", "needs");
    private static final Set<String> DOWNSTREAM = Set.of("downstream_tasks", "downstream");

    /** All these names. */
    static final Set<String> ALL = union(UPSTREAM, DOWNSTREAM);

    private static final int MOST_SHOWN = 5;

    private DependencyAliases() {}

    /** Whether the operator is one that the service brings; those take no argument by any of these names. */
    static boolean isOfTheService(Task task) {
        return task.operator().filter(path -> isOfTheService(path.value())).isPresent();
    }

    private static boolean isOfTheService(String path) {
        return path.startsWith("airflow.providers.amazon.")
                || path.startsWith("airflow.providers.standard.")
                || path.startsWith("airflow.operators.");
    }

    /** Reports entries under these names. */
    static void report(Task task, List<YamlEntry> entries, String consequence, Report report) {
        for (YamlEntry entry : entries) {
            String key = entry.key().value();
            report.add(
                    entry.key().position(),
                    YamlPath.root().key("tasks").key(task.id()).key(key),
                    Visible.quote(key) + " is read as an argument of the operator, not as dependencies; " + consequence,
                    UPSTREAM.contains(key) ? upstreamHint(entry.value()) : downstreamHint(task, entry.value()));
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }

    private static String upstreamHint(YamlNode value) {
        List<String> names = names(value);
        return "Write dependencies: [" + (names.isEmpty() ? "extract" : String.join(", ", names)) + "]";
    }

    private static String downstreamHint(Task task, YamlNode value) {
        List<String> names = names(value);
        return "A task lists the tasks it waits for. Write dependencies: [" + Visible.cut(task.id()) + "] in "
                + (names.isEmpty() ? "each task that runs after it." : String.join(" and in ", names) + ".");
    }

    private static List<String> names(YamlNode value) {
        return switch (value) {
            case YamlScalar scalar -> scalar.isString() ? List.of(Visible.cut(scalar.value())) : List.of();
            case YamlMapping _ -> List.of();
            case YamlSequence sequence -> {
                List<String> names = new ArrayList<>();
                for (YamlNode item : sequence.items()) {
                    if (item instanceof YamlScalar scalar && scalar.isString() && names.size() <= MOST_SHOWN) {
                        names.add(names.size() == MOST_SHOWN ? "…" : Visible.cut(scalar.value()));
                    }
                }
                yield names;
            }
        };
    }
}

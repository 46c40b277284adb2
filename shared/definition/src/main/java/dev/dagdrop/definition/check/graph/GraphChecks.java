package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.check.Check;
import java.util.List;

/** Further checks of dependencies. */
public final class GraphChecks {
    private GraphChecks() {}

    /** Every check of this package, by rule. */
    public static List<Check> all() {
        return List.of(
                new UniqueDependencies(),
                new DependenciesByName(),
                new PerhapsDependencies(),
                new ConnectedTasks(),
                new CleanUpRuns());
    }
}

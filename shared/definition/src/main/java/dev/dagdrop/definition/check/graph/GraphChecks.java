package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.check.Check;
import java.util.List;

/** The checks of this package. */
public final class GraphChecks {
    private GraphChecks() {}

    /** All of them, by rule. */
    public static List<Check> all() {
        return List.of(
                new InvalidDependencies(),
                new UnknownDependency(),
                new DependencyCycle(),
                new DuplicateDependency(),
                new MisnamedDependencies(),
                new PossiblyMisnamedDependencies(),
                new IsolatedTask(),
                new SkippedCleanUp());
    }
}

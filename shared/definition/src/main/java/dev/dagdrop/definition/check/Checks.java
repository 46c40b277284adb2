package dev.dagdrop.definition.check;

import java.util.List;

/** The list of checks of the file, its shape and its graph; other subjects have lists of their own. */
public final class Checks {
    private Checks() {}

    /**
     * All of them, by rule.
     *
     * @param maxTasks how many tasks a DAG may have
     */
    public static List<Check> all(int maxTasks) {
        return List.of(
                new FileSize(),
                new NestingDepth(),
                new AliasExpansion(),
                new TaskCount(maxTasks),
                new Syntax(),
                new Encoding(),
                new SingleDocument(),
                new KnownTags(),
                new UniqueKeys(),
                new KnownAnchors(),
                new EmptyDocument(),
                new ForbiddenCharacters(),
                new SingleDag(),
                new DagIsMapping(),
                new TasksMapping(),
                new TaskIsMapping(),
                new OperatorGiven(),
                new DependencyList(),
                new KnownDependencies(),
                new AcyclicDependencies());
    }
}

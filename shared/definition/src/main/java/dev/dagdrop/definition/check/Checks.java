package dev.dagdrop.definition.check;

import java.util.List;

/** The one list of checks. */
public final class Checks {
    private Checks() {}

    /**
     * Every check there is, by rule.
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

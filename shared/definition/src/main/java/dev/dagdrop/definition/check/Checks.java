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
        return List.of();
    }
}

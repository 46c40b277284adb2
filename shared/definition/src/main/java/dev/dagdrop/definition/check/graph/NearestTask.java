package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.check.hint.NearestName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the task that was probably meant by a name; each name is looked for once, as that reads all tasks. */
final class NearestTask {
    /** Beyond so many names it would take too long. */
    private static final int MOST_SEARCHED = 10;

    private final Set<String> ids;
    private final Map<String, Optional<String>> nearest = new HashMap<>();
    private final Map<String, Optional<String>> secondNearest = new HashMap<>();

    NearestTask(Set<String> ids) {
        this.ids = ids;
    }

    /**
     * The nearest id.
     *
     * @param name what is written
     * @param task the id of the task that names it; it is never meant itself
     */
    Optional<String> to(String name, String task) {
        if (!nearest.containsKey(name) && nearest.size() >= MOST_SEARCHED) {
            return Optional.empty();
        }
        Optional<String> found = nearest.computeIfAbsent(name, wanted -> NearestName.to(wanted, ids));
        return found.equals(Optional.of(task))
                ? secondNearest.computeIfAbsent(name, wanted -> NearestName.to(wanted, others(task)))
                : found;
    }

    private List<String> others(String task) {
        return ids.stream().filter(id -> !id.equals(task)).toList();
    }
}

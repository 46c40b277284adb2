package dev.dagdrop.definition.check.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Shows one cycle for each component of a graph, as short as there is one through the component's first task in the file. */
final class ShortestCycles {
    private static final int UNSEEN = -1;

    private final TaskGraph graph;
    /** By task, the number of its component; 0 outside of any. */
    private final int[] componentOf;
    /** By task, the task it was reached from. The components share no task, so one array serves all walks. */
    private final int[] reachedFrom;

    private ShortestCycles(TaskGraph graph, List<List<Integer>> components) {
        this.graph = graph;
        this.componentOf = new int[graph.size()];
        this.reachedFrom = new int[graph.size()];
        Arrays.fill(reachedFrom, UNSEEN);
        for (int i = 0; i < components.size(); i++) {
            for (int task : components.get(i)) {
                componentOf[task] = i + 1;
            }
        }
    }

    /** The cycles as numbers of tasks: each waits for the next, the last for the first. */
    static List<List<Integer>> in(TaskGraph graph) {
        List<List<Integer>> components = StronglyConnectedComponents.in(graph);
        ShortestCycles search = new ShortestCycles(graph, components);
        List<List<Integer>> cycles = new ArrayList<>(components.size());
        for (List<Integer> component : components) {
            cycles.add(search.from(Collections.min(component)));
        }
        return cycles;
    }

    /** Breadth first within the component, until a task waits for the start. */
    private List<Integer> from(int start) {
        Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
        reachedFrom[start] = start;
        while (!waiting.isEmpty()) {
            int task = waiting.remove();
            for (int target : graph.waitsFor(task)) {
                if (target == start) {
                    return path(start, task);
                }
                if (componentOf[target] == componentOf[start] && reachedFrom[target] == UNSEEN) {
                    reachedFrom[target] = task;
                    waiting.add(target);
                }
            }
        }
        throw new IllegalStateException("The component of task " + start + " has no cycle");
    }

    private List<Integer> path(int start, int end) {
        List<Integer> backwards = new ArrayList<>();
        for (int task = end; task != start; task = reachedFrom[task]) {
            backwards.add(task);
        }
        backwards.add(start);
        return backwards.reversed();
    }
}

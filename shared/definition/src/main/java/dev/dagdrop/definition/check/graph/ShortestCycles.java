package dev.dagdrop.definition.check.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Shows one cycle for each knot of a graph, as short as there is one through the knot's first task in the file. */
final class ShortestCycles {
    private static final int UNSEEN = -1;

    private final TaskGraph graph;
    /** By task, the number of its knot; 0 outside of any. */
    private final int[] knotOf;
    /** By task, the task it was reached from. The knots share no task, so one array serves all walks. */
    private final int[] reachedFrom;

    private ShortestCycles(TaskGraph graph, List<List<Integer>> knots) {
        this.graph = graph;
        this.knotOf = new int[graph.size()];
        this.reachedFrom = new int[graph.size()];
        Arrays.fill(reachedFrom, UNSEEN);
        for (int i = 0; i < knots.size(); i++) {
            for (int task : knots.get(i)) {
                knotOf[task] = i + 1;
            }
        }
    }

    /** The cycles as numbers of tasks: each waits for the next, the last for the first. */
    static List<List<Integer>> in(TaskGraph graph) {
        List<List<Integer>> knots = StronglyConnectedComponents.in(graph);
        ShortestCycles search = new ShortestCycles(graph, knots);
        List<List<Integer>> cycles = new ArrayList<>(knots.size());
        for (List<Integer> knot : knots) {
            cycles.add(search.from(Collections.min(knot)));
        }
        return cycles;
    }

    /** Breadth first within the knot, until a task waits for the start. */
    private List<Integer> from(int start) {
        Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
        reachedFrom[start] = start;
        while (!waiting.isEmpty()) {
            int task = waiting.remove();
            for (int target : graph.waitsFor(task)) {
                if (target == start) {
                    return path(start, task);
                }
                if (knotOf[target] == knotOf[start] && reachedFrom[target] == UNSEEN) {
                    reachedFrom[target] = task;
                    waiting.add(target);
                }
            }
        }
        throw new IllegalStateException("The knot of task " + start + " holds no cycle");
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

package dev.dagdrop.definition.check.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the strongly connected components of a graph: the largest sets of tasks that all wait for one another (by
 * Tarjan's algorithm). Takes time linear in tasks and dependencies and does not recurse.
 */
final class StronglyConnectedComponents {
    private static final int UNSEEN = -1;

    private final TaskGraph graph;
    private final int[] order;
    private final int[] lowest;
    private final int[] nextEdge;
    private final boolean[] inComponent;
    private final Deque<Integer> candidates = new ArrayDeque<>();
    private final List<List<Integer>> components = new ArrayList<>();
    private int counter;

    private StronglyConnectedComponents(TaskGraph graph) {
        this.graph = graph;
        this.order = new int[graph.size()];
        this.lowest = new int[graph.size()];
        this.nextEdge = new int[graph.size()];
        this.inComponent = new boolean[graph.size()];
        Arrays.fill(order, UNSEEN);
    }

    /** The components, each as numbers of its tasks. */
    static List<List<Integer>> in(TaskGraph graph) {
        StronglyConnectedComponents search = new StronglyConnectedComponents(graph);
        for (int task = 0; task < graph.size(); task++) {
            if (search.order[task] == UNSEEN) {
                search.visit(task);
            }
        }
        return search.components;
    }

    private void visit(int start) {
        Deque<Integer> path = new ArrayDeque<>();
        enter(start, path);
        while (!path.isEmpty()) {
            int task = path.peek();
            int[] targets = graph.waitsFor(task);
            if (nextEdge[task] < targets.length) {
                int target = targets[nextEdge[task]++];
                if (order[target] == UNSEEN) {
                    enter(target, path);
                } else if (inComponent[target]) {
                    lowest[task] = Math.min(lowest[task], order[target]);
                }
            } else {
                leave(task, path);
            }
        }
    }

    private void enter(int task, Deque<Integer> path) {
        order[task] = counter;
        lowest[task] = counter++;
        inComponent[task] = true;
        candidates.push(task);
        path.push(task);
    }

    private void leave(int task, Deque<Integer> path) {
        path.pop();
        if (!path.isEmpty()) {
            int parent = path.peek();
            lowest[parent] = Math.min(lowest[parent], lowest[task]);
        }
        if (lowest[task] == order[task]) {
            List<Integer> component = new ArrayList<>();
            int member;
            do {
                member = candidates.pop();
                inComponent[member] = false;
                component.add(member);
            } while (member != task);
            if (component.size() > 1) {
                components.add(component);
            }
        }
    }
}

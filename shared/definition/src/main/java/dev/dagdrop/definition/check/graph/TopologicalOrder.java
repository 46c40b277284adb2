package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.model.Dependency;
import dev.dagdrop.definition.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tasks in an order in which they can run.
 *
 * @param order the numbers of the tasks, each behind all it waits for; those in or behind a cycle are missing
 * @param waitsFor by task, the numbers of the tasks it waits for
 */
record TopologicalOrder(List<Integer> order, List<List<Integer>> waitsFor) {
    static TopologicalOrder of(List<Task> tasks, Map<String, Integer> numbers) {
        List<List<Integer>> waitsFor = new ArrayList<>(tasks.size());
        List<List<Integer>> followers = new ArrayList<>(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            followers.add(new ArrayList<>(1));
        }
        int[] open = new int[tasks.size()];
        List<Integer> order = new ArrayList<>(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            List<Integer> targets = targets(tasks.get(i), numbers);
            for (int target : targets) {
                followers.get(target).add(i);
            }
            waitsFor.add(targets);
            open[i] = targets.size();
            if (open[i] == 0) {
                order.add(i);
            }
        }
        for (int next = 0; next < order.size(); next++) {
            for (int follower : followers.get(order.get(next))) {
                if (--open[follower] == 0) {
                    order.add(follower);
                }
            }
        }
        return new TopologicalOrder(order, waitsFor);
    }

    /** Whether every task has its place, which is so where the graph has no cycle. */
    boolean complete() {
        return order.size() == waitsFor.size();
    }

    /** By task, the bits of all tasks that run before it. */
    long[] passOn(long[] bits) {
        long[] reached = new long[bits.length];
        for (int task : order) {
            long all = 0;
            for (int before : waitsFor.get(task)) {
                all |= reached[before] | bits[before];
            }
            reached[task] = all;
        }
        return reached;
    }

    /** How many steps {@link #passOn} takes. */
    long cost() {
        long steps = order.size();
        for (List<Integer> targets : waitsFor) {
            steps += targets.size();
        }
        return steps;
    }

    private static List<Integer> targets(Task task, Map<String, Integer> numbers) {
        List<Integer> targets = new ArrayList<>(task.dependencies().size());
        for (Dependency dependency : task.dependencies()) {
            Optional.ofNullable(numbers.get(dependency.taskId())).ifPresent(targets::add);
        }
        return targets;
    }
}

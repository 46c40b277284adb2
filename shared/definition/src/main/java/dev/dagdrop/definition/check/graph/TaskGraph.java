package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.model.Dependency;
import dev.dagdrop.definition.model.Task;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which task waits for which, by number. Dependencies on unknown tasks and of a task on itself are left out. */
final class TaskGraph {
    private final List<Task> tasks;
    private final int[][] waitsFor;

    TaskGraph(List<Task> tasks) {
        this.tasks = tasks;
        this.waitsFor = new int[tasks.size()][];
        Map<String, Integer> numbers = HashMap.newHashMap(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            numbers.put(tasks.get(i).id(), i);
        }
        for (int i = 0; i < tasks.size(); i++) {
            waitsFor[i] = targets(i, numbers);
        }
    }

    private int[] targets(int task, Map<String, Integer> numbers) {
        List<Dependency> dependencies = tasks.get(task).dependencies();
        int[] targets = new int[dependencies.size()];
        int count = 0;
        for (Dependency dependency : dependencies) {
            int target = numbers.getOrDefault(dependency.taskId(), task);
            if (target != task) {
                targets[count++] = target;
            }
        }
        return Arrays.copyOf(targets, count);
    }

    int size() {
        return tasks.size();
    }

    Task task(int number) {
        return tasks.get(number);
    }

    int[] waitsFor(int number) {
        return waitsFor[number];
    }

    /** The item by which one task waits for another. */
    Dependency edge(int from, int to) {
        String id = tasks.get(to).id();
        for (Dependency dependency : tasks.get(from).dependencies()) {
            if (dependency.taskId().equals(id)) {
                return dependency;
            }
        }
        throw new IllegalArgumentException("Task " + from + " does not wait for task " + to);
    }
}

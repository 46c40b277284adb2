package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.model.Dependency;
import dev.dagdrop.definition.model.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers which task runs before which, for many questions together: 64 targets at a time are passed on, as bits, from
 * each task to those that wait for it, in the order the tasks run.
 */
public final class Upstream {
    private static final int BITS = Long.SIZE;

    /** Beyond this the questions left are answered with yes, so that no finding is untrue and no input takes long. */
    private static final long MOST_STEPS = 20_000_000;

    private final List<Task> tasks;
    private final Map<String, Integer> numbers;
    private final List<Question> questions = new ArrayList<>();

    /**
     * Questions about some tasks.
     *
     * @param tasks all tasks of the DAG
     */
    public Upstream(List<Task> tasks) {
        this.tasks = tasks;
        this.numbers = HashMap.newHashMap(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            numbers.put(tasks.get(i).id(), i);
        }
    }

    /** Whether there is a task with this id. */
    public boolean isTask(String id) {
        return numbers.containsKey(id);
    }

    /** The task with a known id. */
    public Task task(String id) {
        return tasks.get(number(id));
    }

    /** Asks whether a task waits for another, directly or through others. */
    public void ask(String waiting, String target) {
        questions.add(new Question(number(waiting), number(target)));
    }

    /** The answers in the order of the questions; all yes in a graph with cycles. */
    public List<Boolean> answers() {
        Boolean[] answers = new Boolean[questions.size()];
        List<Integer> far = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            Question question = questions.get(i);
            answers[i] = question.waiting != question.target;
            if (answers[i] && !isDirect(question)) {
                far.add(i);
            }
        }
        if (!far.isEmpty()) {
            answerFar(far, answers);
        }
        return Arrays.asList(answers);
    }

    private void answerFar(List<Integer> far, Boolean[] answers) {
        TopologicalOrder order = TopologicalOrder.of(tasks, numbers);
        if (!order.complete()) {
            return;
        }
        far.sort((a, b) -> Integer.compare(questions.get(a).target, questions.get(b).target));
        long steps = 0;
        for (int from = 0; from < far.size() && steps < MOST_STEPS; ) {
            long[] bits = new long[tasks.size()];
            int to = mark(far, from, bits);
            long[] reached = order.passOn(bits);
            for (int question : far.subList(from, to)) {
                Question asked = questions.get(question);
                answers[question] = (reached[asked.waiting] & bits[asked.target]) != 0;
            }
            steps += order.cost();
            from = to;
        }
    }

    /** Gives a bit to each of the next targets; returns the first question behind them. */
    private int mark(List<Integer> far, int from, long[] bits) {
        int used = 0;
        int next = from;
        for (; next < far.size(); next++) {
            int target = questions.get(far.get(next)).target;
            if (bits[target] == 0) {
                if (used == BITS) {
                    break;
                }
                bits[target] = 1L << used++;
            }
        }
        return next;
    }

    private boolean isDirect(Question question) {
        String target = tasks.get(question.target).id();
        for (Dependency dependency : tasks.get(question.waiting).dependencies()) {
            if (dependency.taskId().equals(target)) {
                return true;
            }
        }
        return false;
    }

    private int number(String id) {
        return Optional.ofNullable(numbers.get(id)).orElseThrow();
    }

    private record Question(int waiting, int target) {}
}

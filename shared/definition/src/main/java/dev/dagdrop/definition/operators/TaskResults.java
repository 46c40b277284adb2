package dev.dagdrop.definition.operators;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What operators push as the result of a task, from {@code task-results.txt}; read when first asked. */
public final class TaskResults {
    private static final String RESOURCE = "task-results.txt";

    private final Lazy<Map<String, Result>> byOperator = new Lazy<>(TaskResults::load);

    /** What a task's {@code return_value} is. */
    public enum Result {
        NONE,
        TEXT,
        ANY
    }

    /** The result of an operator's tasks. */
    public Result of(OperatorSpec operator) {
        return byOperator.get().getOrDefault(operator.shortName(), operator.isSensor() ? Result.NONE : Result.ANY);
    }

    private static Map<String, Result> load() {
        Map<String, Result> results = new HashMap<>();
        for (String line : TextResource.lines(RESOURCE)) {
            List<String> words = List.of(line.split(" "));
            Result result = Result.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
            words.subList(1, words.size()).forEach(operator -> results.put(operator, result));
        }
        return results;
    }
}

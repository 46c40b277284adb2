package dev.dagdrop.registration.explorer;

import java.util.List;

/**
 * How something wrong comes about.
 *
 * @param wrong what is wrong once everything has been delivered again after the last step
 * @param steps from the beginning; no fewer lead to anything wrong
 */
record CounterExample(String wrong, List<String> steps) {
    CounterExample {
        steps = List.copyOf(steps);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(wrong).append('\n');
        for (int step = 0; step < steps.size(); step++) {
            text.append("%3d  %s%n".formatted(step, steps.get(step)));
        }
        return text.toString();
    }
}

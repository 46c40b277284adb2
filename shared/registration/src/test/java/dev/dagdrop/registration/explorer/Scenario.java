package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.OnRemove;
import java.util.List;

/**
 * A small world to explore, and how much may go wrong in it.
 *
 * @param before what happened long ago: everything matches it when the exploration begins
 * @param script what happens, in this order, at any moments
 * @param copies how many deliveries of each event there are without retries
 * @param faults how many crashes, lost answers, failed calls and repeated calls there are in all
 * @param jumps how often so much time passes that every lease runs out, whether its holder is dead or only held up
 * @param workers how many invocations run at the same time
 */
record Scenario(
        String name,
        List<ScenarioEvent> before,
        List<ScenarioEvent> script,
        OnRemove onRemove,
        int copies,
        int faults,
        int jumps,
        int workers) {
    Scenario {
        before = List.copyOf(before);
        script = List.copyOf(script);
    }

    static Scenario of(String name, List<ScenarioEvent> before, List<ScenarioEvent> script) {
        return new Scenario(name, before, script, OnRemove.DELETE, 1, 1, 1, 2);
    }

    Scenario onRemove(OnRemove other) {
        return new Scenario(name, before, script, other, copies, faults, jumps, workers);
    }

    Scenario delivered(int times) {
        return new Scenario(name, before, script, onRemove, times, faults, jumps, workers);
    }

    Scenario with(int allFaults, int allJumps) {
        return new Scenario(name, before, script, onRemove, copies, allFaults, allJumps, workers);
    }

    Scenario workers(int number) {
        return new Scenario(name, before, script, onRemove, copies, faults, jumps, number);
    }

    @Override
    public String toString() {
        return "%s (%d faults, %d leases run out)".formatted(name, faults, jumps);
    }
}

package dev.dagdrop.registration.explorer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Explores every world that a scenario can lead to, nearest first, so that the first thing wrong is wrong after the fewest
 * steps.
 *
 * <p>A worker is not a thread: it is what it has seen. The real controller is played again from its start with that, up to
 * the next call to the outside, and the call is one step. Two worlds in which the same is stored and every worker has seen
 * the same are one.
 */
final class StateExplorer {
    private final Scenario scenario;
    private final Interner interner = new Interner();
    private final ControllerReplay runner;
    private final Transitions moves;
    private final PendingDeliveries drain;
    private final FinalStateCheck finalStateCheck;

    StateExplorer(Scenario scenario, CodeVariant variant) {
        this.scenario = scenario;
        this.runner = new ControllerReplay(scenario, variant);
        this.moves = new Transitions(scenario, interner, runner);
        this.drain = new PendingDeliveries(moves, interner);
        this.finalStateCheck = new FinalStateCheck(scenario, drain);
    }

    /**
     * What the exploration found.
     *
     * @param states how many different worlds there were, up to the first that was wrong
     * @param ends how many of them had no worker at work, and were played to their end
     * @param moments how many different moments of the controller were played
     */
    record ExplorationResult(int states, int ends, int moments, Optional<CounterExample> counterExample) {}

    private record Node(Optional<Node> before, Transition step) {}

    ExplorationResult explore() {
        Deque<Node> ahead = new ArrayDeque<>();
        Set<List<Integer>> known = new HashSet<>();
        ModelState begin = begin();
        known.add(begin.key());
        ahead.add(new Node(Optional.empty(), new Transition("nothing has happened yet", begin)));
        int ends = 0;
        while (!ahead.isEmpty()) {
            Node node = ahead.remove();
            ModelState state = node.step().after();
            Optional<String> wrong = state.wrong;
            if (wrong.isEmpty()
                    && state.isIdle()
                    && state.scripted == scenario.script().size()) {
                ends++;
                wrong = finalStateCheck.wrong(state);
            }
            if (wrong.isPresent()) {
                return result(known, ends, Optional.of(new CounterExample(wrong.get(), steps(node))));
            }
            for (Transition step : moves.from(state)) {
                step.after().arrive(interner);
                step.after().tidy(interner);
                if (known.add(step.after().key())) {
                    ahead.add(new Node(Optional.of(node), step));
                }
            }
        }
        return result(known, ends, Optional.empty());
    }

    /** The world after what happened long ago. */
    private ModelState begin() {
        ModelState state = new ModelState(scenario.workers(), interner);
        for (ScenarioEvent change : scenario.before()) {
            moves.apply(change, state);
            drain.drain(state, false).ifPresent(endless -> {
                throw new IllegalStateException(endless);
            });
        }
        state.faultsLeft = scenario.faults();
        return state;
    }

    private ExplorationResult result(Set<List<Integer>> known, int ends, Optional<CounterExample> counterExample) {
        return new ExplorationResult(known.size(), ends, runner.moments(), counterExample);
    }

    private static List<String> steps(Node node) {
        List<String> steps = new ArrayList<>();
        for (Optional<Node> at = Optional.of(node);
                at.isPresent();
                at = at.get().before()) {
            steps.add(at.get().step().words());
        }
        return List.copyOf(steps.reversed());
    }
}

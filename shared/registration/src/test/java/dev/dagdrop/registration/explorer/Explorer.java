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
final class Explorer {
    private final Scenario scenario;
    private final Interner interner = new Interner();
    private final Runner runner;
    private final Moves moves;
    private final Drain drain;
    private final Judge judge;

    Explorer(Scenario scenario, Variant variant) {
        this.scenario = scenario;
        this.runner = new Runner(scenario, variant);
        this.moves = new Moves(scenario, interner, runner);
        this.drain = new Drain(moves, interner);
        this.judge = new Judge(scenario, drain);
    }

    /**
     * What the exploration found.
     *
     * @param states how many different worlds there were, up to the first that was wrong
     * @param ends how many of them had nobody at work, and were played to their end
     * @param moments how many different moments of the controller were played
     */
    record Result(int states, int ends, int moments, Optional<CounterExample> counterExample) {}

    private record Node(Optional<Node> before, Step step) {}

    Result explore() {
        Deque<Node> ahead = new ArrayDeque<>();
        Set<List<Integer>> known = new HashSet<>();
        World begin = begin();
        known.add(begin.key());
        ahead.add(new Node(Optional.empty(), new Step("nothing has happened yet", begin)));
        int ends = 0;
        while (!ahead.isEmpty()) {
            Node node = ahead.remove();
            World world = node.step().after();
            Optional<String> wrong = world.wrong;
            if (wrong.isEmpty()
                    && world.isIdle()
                    && world.scripted == scenario.script().size()) {
                ends++;
                wrong = judge.wrong(world);
            }
            if (wrong.isPresent()) {
                return result(known, ends, Optional.of(new CounterExample(wrong.get(), steps(node))));
            }
            for (Step step : moves.from(world)) {
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
    private World begin() {
        World world = new World(scenario.workers(), interner);
        for (Change change : scenario.before()) {
            moves.apply(change, world);
            drain.drain(world, false).ifPresent(endless -> {
                throw new IllegalStateException(endless);
            });
        }
        world.faultsLeft = scenario.faults();
        return world;
    }

    private Result result(Set<List<Integer>> known, int ends, Optional<CounterExample> counterExample) {
        return new Result(known.size(), ends, runner.moments(), counterExample);
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

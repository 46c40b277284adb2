package dev.dagdrop.registration.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that can happen next in a world. */
final class Moves {
    private final Scenario scenario;
    private final Interner interner;
    private final Runner runner;
    private final Effects effects;

    Moves(Scenario scenario, Interner interner, Runner runner, Effects effects) {
        this.scenario = scenario;
        this.interner = interner;
        this.runner = runner;
        this.effects = effects;
    }

    List<Step> from(World world) {
        List<Step> steps = new ArrayList<>();
        boolean idleSeen = false;
        for (int worker = 0; worker < world.workers.size(); worker++) {
            Optional<History> run = world.workers.get(worker);
            if (run.isPresent()) {
                run(worker, run.get(), world, steps);
            } else if (!idleSeen) {
                // Two idle workers are as good as each other.
                idleSeen = true;
                start(worker, world, steps);
            }
        }
        if (world.jumps < scenario.jumps() && world.hasLiveLease()) {
            World later = world.copy();
            later.jumps++;
            steps.add(new Step("time passes until every lease has run out", later));
        }
        return steps;
    }

    private void start(int worker, World world, List<Step> steps) {
        for (int drop = 0; drop < world.pending.size(); drop++) {
            if (world.pending.get(drop) > 0) {
                World after = world.copy();
                after.pending.set(drop, world.pending.get(drop) - 1);
                started(worker, drop, after);
                steps.add(new Step(
                        name(worker) + " gets " + scenario.drops().get(drop).label(), after));
            }
        }
    }

    /** A worker begins with an upload. */
    void started(int worker, int drop, World world) {
        Seen.Started started = new Seen.Started(drop, world.freshOwner(drop), world.deadline());
        world.workers.set(worker, Optional.of(interner.start(started)));
    }

    private void run(int worker, History run, World world, List<Step> steps) {
        Next.Calls calls = (Next.Calls) runner.next(run, world.now());
        String who = name(worker) + ", with " + label(run) + ": " + Words.of(calls.call());
        World done = world.copy();
        Seen answer = effects.of(calls.call(), done);
        steps.add(goOn(worker, run, calls, answer, done, who + " -> " + Words.of(answer)));
        if (world.faultsLeft == 0) {
            return;
        }
        World dead = faulty(world);
        leave(worker, run, dead);
        steps.add(new Step(name(worker) + ", with " + label(run) + ": dies", dead));
        World notDone = faulty(world);
        steps.add(goOn(worker, run, calls, calls.call().lost(), notDone, who + " does not arrive"));
        if (calls.call().hasEffect()) {
            World lost = faulty(world);
            effects.of(calls.call(), lost);
            steps.add(goOn(worker, run, calls, calls.call().lost(), lost, who + " is done, but its answer is lost"));
        }
        if (calls.call().isRepeated()) {
            World twice = faulty(world);
            effects.of(calls.call(), twice);
            Seen second = effects.of(calls.call(), twice);
            steps.add(goOn(worker, run, calls, second, twice, who + " is done twice -> " + Words.of(second)));
        }
    }

    /** One step of a run without a fault; the run is over when the worker is idle then. */
    Next step(int worker, World world) {
        History run = world.workers.get(worker).orElseThrow();
        Next.Calls calls = (Next.Calls) runner.next(run, world.now());
        Seen answer = effects.of(calls.call(), world);
        return settle(worker, run, calls, answer, world);
    }

    private Step goOn(int worker, History run, Next.Calls calls, Seen answer, World after, String words) {
        return switch (settle(worker, run, calls, answer, after)) {
            case Next.Calls _ -> new Step(words, after);
            case Next.Over over -> {
                if (!over.ended()) {
                    giveBack(run, after);
                }
                yield new Step(words + "; ends: " + over.outcome(), after);
            }
        };
    }

    private Next settle(int worker, History run, Next.Calls calls, Seen answer, World after) {
        History history = run;
        for (Seen seen : calls.seen()) {
            history = interner.then(history, seen);
        }
        history = interner.then(history, answer);
        Next next = runner.next(history, after.now());
        // Where nothing can fail any more, nobody can tell when an immutable object is read or a notice published.
        while (after.faultsLeft == 0 && next instanceof Next.Calls quiet && isNobodysBusiness(quiet.call())) {
            for (Seen seen : quiet.seen()) {
                history = interner.then(history, seen);
            }
            history = interner.then(history, effects.of(quiet.call(), after));
            next = runner.next(history, after.now());
        }
        after.workers.set(worker, next instanceof Next.Over ? Optional.empty() : Optional.of(history));
        return next;
    }

    private static boolean isNobodysBusiness(Call call) {
        return call instanceof Call.Read || call instanceof Call.Publish;
    }

    private static World faulty(World world) {
        World after = world.copy();
        after.faultsLeft--;
        return after;
    }

    private static void leave(int worker, History run, World world) {
        world.workers.set(worker, Optional.empty());
        giveBack(run, world);
    }

    private static void giveBack(History run, World world) {
        int drop = run.start().drop();
        world.pending.set(drop, world.pending.get(drop) + 1);
    }

    private String label(History run) {
        return scenario.drops().get(run.start().drop()).label();
    }

    private static String name(int worker) {
        return "worker " + (char) ('A' + worker);
    }
}

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
    private final Changes changes;

    Moves(Scenario scenario, Interner interner, Runner runner) {
        this.scenario = scenario;
        this.interner = interner;
        this.runner = runner;
        this.effects = new Effects(interner);
        this.changes = new Changes(scenario, interner);
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
        if (world.scripted < scenario.script().size()) {
            change(scenario.script().get(world.scripted), world, steps);
        }
        if (world.service.value().flows().stream().anyMatch(Service.Flow::deleting)) {
            World after = world.copy();
            finishDeletions(after);
            steps.add(new Step("the deleted workflow is gone", after));
        }
        if (world.jumps < scenario.jumps() && world.hasLiveLease()) {
            World later = world.copy();
            later.jumps++;
            steps.add(new Step("time passes until every lease has run out", later));
        }
        return steps;
    }

    private void change(Change change, World world, List<Step> steps) {
        World after = world.copy();
        after.scripted++;
        changes.apply(change, after);
        steps.add(new Step(Changes.describe(change), after));
    }

    /** A change happens at once. */
    void apply(Change change, World world) {
        changes.apply(change, world);
    }

    void finishDeletions(World world) {
        world.service = interner.intern(world.service.value().withoutDeleted());
    }

    private void start(int worker, World world, List<Step> steps) {
        for (String key : world.pending.value().keySet()) {
            World after = world.copy();
            started(worker, key, after);
            steps.add(new Step(name(worker) + " gets a hint for " + key, after));
        }
    }

    /** A worker takes a hint that is pending. */
    void started(int worker, String key, World world) {
        world.deliver(key, -1, interner);
        Seen.Started started = new Seen.Started(key, world.freshOwner(key), world.deadline());
        world.workers.set(worker, Optional.of(interner.start(started)));
    }

    private void run(int worker, History run, World world, List<Step> steps) {
        Next.Calls calls = (Next.Calls) runner.next(run, world.now());
        String who = name(worker) + ", with " + run.start().key() + ": " + Wording.of(calls.call());
        World done = world.copy();
        Seen answer = effects.of(calls.call(), done);
        steps.add(goOn(worker, run, calls, answer, done, who + " -> " + Wording.of(answer)));
        if (world.faultsLeft == 0) {
            return;
        }
        World dead = faulty(world);
        dead.workers.set(worker, Optional.empty());
        giveBack(run, dead);
        steps.add(new Step(name(worker) + ", with " + run.start().key() + ": dies", dead));
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
            steps.add(goOn(worker, run, calls, second, twice, who + " is done twice -> " + Wording.of(second)));
        }
    }

    /** One step of a run without a fault; the run is over when the worker is idle then. */
    Next step(int worker, World world) {
        History run = world.workers.get(worker).orElseThrow();
        Next.Calls calls = (Next.Calls) runner.next(run, world.now());
        Seen answer = effects.of(calls.call(), world);
        Next next = settle(worker, run, calls, answer, world);
        if (next instanceof Next.Over over && !over.ended()) {
            giveBack(run, world);
        }
        return next;
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
        // Where nothing can fail any more, nobody can tell when what does not change is read, or a notice is published.
        while (next instanceof Next.Calls quiet && isUnnoticed(quiet.call(), after)) {
            for (Seen seen : quiet.seen()) {
                history = interner.then(history, seen);
            }
            history = interner.then(history, effects.of(quiet.call(), after));
            next = runner.next(history, after.now());
        }
        after.workers.set(worker, next instanceof Next.Over ? Optional.empty() : Optional.of(history));
        return next;
    }

    private boolean isUnnoticed(Call call, World world) {
        boolean scriptIsOver = world.scripted == scenario.script().size();
        return world.faultsLeft == 0 && (call instanceof Call.Publish || (scriptIsOver && call.readsTheScenario()));
    }

    private static World faulty(World world) {
        World after = world.copy();
        after.faultsLeft--;
        return after;
    }

    private void giveBack(History run, World world) {
        world.deliver(run.start().key(), 1, interner);
    }

    private static String name(int worker) {
        return "worker " + (char) ('A' + worker);
    }
}

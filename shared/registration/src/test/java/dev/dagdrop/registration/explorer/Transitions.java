package dev.dagdrop.registration.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that can happen next in a world. */
final class Transitions {
    private final Scenario scenario;
    private final Interner interner;
    private final ControllerReplay runner;
    private final CallEffects effects;
    private final ScenarioEffects changes;

    Transitions(Scenario scenario, Interner interner, ControllerReplay runner) {
        this.scenario = scenario;
        this.interner = interner;
        this.runner = runner;
        this.effects = new CallEffects(interner);
        this.changes = new ScenarioEffects(scenario, interner);
    }

    List<Transition> from(ModelState state) {
        List<Transition> steps = new ArrayList<>();
        boolean idleSeen = false;
        for (int worker = 0; worker < state.workers.size(); worker++) {
            Optional<History> run = state.workers.get(worker);
            if (run.isPresent()) {
                run(worker, run.get(), state, steps);
            } else if (!idleSeen) {
                // Two idle workers are as good as each other.
                idleSeen = true;
                start(worker, state, steps);
            }
        }
        if (state.scripted < scenario.script().size()) {
            change(scenario.script().get(state.scripted), state, steps);
        }
        if (state.service.value().flows().stream().anyMatch(ModelService.ModelWorkflow::deleting)) {
            ModelState after = state.copy();
            finishDeletions(after);
            steps.add(new Transition("the deleted workflow is gone", after));
        }
        if (state.jumps < scenario.jumps() && state.hasLiveLease()) {
            ModelState later = state.copy();
            later.jumps++;
            steps.add(new Transition("time passes until every lease has run out", later));
        }
        return steps;
    }

    private void change(ScenarioEvent change, ModelState state, List<Transition> steps) {
        ModelState after = state.copy();
        after.scripted++;
        changes.apply(change, after);
        steps.add(new Transition(ScenarioEffects.describe(change), after));
    }

    /** A change happens at once. */
    void apply(ScenarioEvent change, ModelState state) {
        changes.apply(change, state);
    }

    void finishDeletions(ModelState state) {
        state.service = interner.intern(state.service.value().withoutDeleted());
    }

    private void start(int worker, ModelState state, List<Transition> steps) {
        for (String key : state.pending.value().keySet()) {
            ModelState after = state.copy();
            started(worker, key, after);
            steps.add(new Transition(name(worker) + " gets a hint for " + key, after));
        }
    }

    /** A worker takes a hint that is pending. */
    void started(int worker, String key, ModelState state) {
        state.deliver(key, -1, interner);
        Observation.Started started = new Observation.Started(key, state.freshOwner(key), state.deadline());
        state.workers.set(worker, Optional.of(interner.start(started)));
    }

    private void run(int worker, History run, ModelState state, List<Transition> steps) {
        NextAction.Calls calls = (NextAction.Calls) runner.next(run, state.now());
        String who = name(worker) + ", with " + run.start().key() + ": " + CounterExampleText.of(calls.call());
        ModelState done = state.copy();
        Observation answer = effects.of(calls.call(), done);
        steps.add(goOn(worker, run, calls, answer, done, who + " -> " + CounterExampleText.of(answer)));
        if (state.faultsLeft == 0) {
            return;
        }
        ModelState dead = faulty(state);
        dead.workers.set(worker, Optional.empty());
        giveBack(run, dead);
        steps.add(new Transition(name(worker) + ", with " + run.start().key() + ": dies", dead));
        ModelState notDone = faulty(state);
        steps.add(goOn(worker, run, calls, calls.call().lost(), notDone, who + " does not arrive"));
        if (calls.call().hasEffect()) {
            ModelState lost = faulty(state);
            effects.of(calls.call(), lost);
            steps.add(goOn(worker, run, calls, calls.call().lost(), lost, who + " is done, but its answer is lost"));
        }
        if (calls.call().isRepeated()) {
            ModelState twice = faulty(state);
            effects.of(calls.call(), twice);
            Observation second = effects.of(calls.call(), twice);
            steps.add(goOn(
                    worker, run, calls, second, twice, who + " is done twice -> " + CounterExampleText.of(second)));
        }
    }

    /** One step of a run without a fault; the run is over when the worker is idle then. */
    NextAction step(int worker, ModelState state) {
        History run = state.workers.get(worker).orElseThrow();
        NextAction.Calls calls = (NextAction.Calls) runner.next(run, state.now());
        Observation answer = effects.of(calls.call(), state);
        NextAction next = settle(worker, run, calls, answer, state);
        if (next instanceof NextAction.RunEnded over && !over.ended()) {
            giveBack(run, state);
        }
        return next;
    }

    private Transition goOn(
            int worker, History run, NextAction.Calls calls, Observation answer, ModelState after, String words) {
        return switch (settle(worker, run, calls, answer, after)) {
            case NextAction.Calls _ -> new Transition(words, after);
            case NextAction.RunEnded over -> {
                if (!over.ended()) {
                    giveBack(run, after);
                }
                yield new Transition(words + "; ends: " + over.outcome(), after);
            }
        };
    }

    private NextAction settle(int worker, History run, NextAction.Calls calls, Observation answer, ModelState after) {
        History history = run;
        for (Observation seen : calls.seen()) {
            history = interner.then(history, seen);
        }
        history = interner.then(history, answer);
        NextAction next = runner.next(history, after.now());
        // Where nothing can fail any more, nobody can tell when what does not change is read, or a notice is published.
        while (next instanceof NextAction.Calls quiet && isUnnoticed(quiet.call(), after)) {
            for (Observation seen : quiet.seen()) {
                history = interner.then(history, seen);
            }
            history = interner.then(history, effects.of(quiet.call(), after));
            next = runner.next(history, after.now());
        }
        after.workers.set(worker, next instanceof NextAction.RunEnded ? Optional.empty() : Optional.of(history));
        return next;
    }

    private boolean isUnnoticed(PortCall call, ModelState state) {
        boolean scriptIsOver = state.scripted == scenario.script().size();
        return state.faultsLeft == 0 && (call instanceof PortCall.Publish || (scriptIsOver && call.readsTheScenario()));
    }

    private static ModelState faulty(ModelState state) {
        ModelState after = state.copy();
        after.faultsLeft--;
        return after;
    }

    private void giveBack(History run, ModelState state) {
        state.deliver(run.start().key(), 1, interner);
    }

    private static String name(int worker) {
        return "worker " + (char) ('A' + worker);
    }
}

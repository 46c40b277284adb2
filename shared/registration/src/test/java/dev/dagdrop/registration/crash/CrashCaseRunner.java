package dev.dagdrop.registration.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.testkit.SharedStandIns;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Tries the cells of one journey; each has a team, and so a name, of its own. */
final class CrashCaseRunner implements AutoCloseable {
    private final BucketChange change;
    private final StoppableInstallation stoppable;
    private int tried;

    /** @param variant what is done to the ports of every holder, to try a controller that is built wrong */
    CrashCaseRunner(SharedStandIns standIns, BucketChange change, UnaryOperator<HookedPorts> variant) {
        TestSetup setup = TestSetup.STANDARD.onRemove(change.onRemove());
        this.change = change;
        this.stoppable =
                new StoppableInstallation(standIns, change.versioned() ? setup : setup.withoutVersions(), variant);
    }

    /**
     * Stops a holder as the cell says, delivers until nothing asks for it and looks at what there is then.
     *
     * @return whether the holder came to the cell's moment
     */
    boolean stop(CrashCase crashCase) {
        CrashWorkflow crashWorkflow = nextStage();
        String key = change.change(crashWorkflow);
        int toldBefore = crashWorkflow.notices().size();
        HolderStop stop = new HolderStop(crashCase, stoppable, () -> meanwhile(crashCase, crashWorkflow, key));
        try {
            stoppable.deliver(key, stop);
            stoppable.settle();
            new ExpectedState(stoppable.installation(), crashWorkflow, crashCase, toldBefore).check();
            assertThat(stoppable.deliver(crashWorkflow.yaml())).as("once more").isInstanceOf(Outcome.Duplicate.class);
        } catch (AssertionError e) {
            throw new AssertionError("%s%n%s".formatted(crashCase, e.getMessage()), e);
        }
        // The next cell finds a new account's quota.
        crashWorkflow.deleteWorkflows();
        return stop.isSprung();
    }

    private void meanwhile(CrashCase crashCase, CrashWorkflow crashWorkflow, String key) {
        switch (crashCase.stop()) {
            case TIMEOUT, ASLEEP -> overtake(key);
            case KILLED_NEWER, NEWER -> stoppable.deliver(crashWorkflow.uploadNewest());
            case OVERTAKEN -> overtake(crashWorkflow.uploadNewest());
            case EXCEPTION, CONNECTION, KILLED -> throw new IllegalStateException("nobody waits");
        }
    }

    /** Comes while the lease lasts, and after it. */
    private void overtake(String key) {
        stoppable.deliver(key);
        stoppable.letLeasesRunOut();
        stoppable.deliver(key);
        stoppable.settle();
    }

    /** The steps that a holder takes which nothing stops. */
    Set<ControllerCall> steps() {
        CrashWorkflow crashWorkflow = nextStage();
        Set<ControllerCall> taken = EnumSet.noneOf(ControllerCall.class);
        stoppable.deliver(change.change(crashWorkflow), new CallHook() {
            @Override
            public <T> T around(ControllerCall step, Supplier<T> call) {
                taken.add(step);
                return call.get();
            }
        });
        stoppable.settle();
        crashWorkflow.deleteWorkflows();
        return taken;
    }

    private CrashWorkflow nextStage() {
        tried++;
        return new CrashWorkflow(stoppable, tried);
    }

    @Override
    public void close() {
        stoppable.close();
    }
}

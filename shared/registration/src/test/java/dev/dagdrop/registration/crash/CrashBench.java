package dev.dagdrop.registration.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.behaviour.Cloud;
import dev.dagdrop.registration.behaviour.Setup;
import dev.dagdrop.registration.outcome.Outcome;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Tries the cells of one journey; each has a team, and so a name, of its own. */
final class CrashBench implements AutoCloseable {
    private final Journey journey;
    private final StoppableInstallation installation;
    private int tried;

    /** @param variant what is done to the ports of every holder, to try a controller that is built wrong */
    CrashBench(Cloud cloud, Journey journey, UnaryOperator<Ports> variant) {
        Setup setup = Setup.STANDARD.onRemove(journey.onRemove());
        this.journey = journey;
        this.installation =
                new StoppableInstallation(cloud, journey.versioned() ? setup : setup.withoutVersions(), variant);
    }

    /**
     * Stops a holder as the cell says, delivers until nothing asks for it and looks at what there is then.
     *
     * @return whether the holder came to the cell's moment
     */
    boolean stop(Cell cell) {
        Stage stage = nextStage();
        String key = journey.change(stage);
        int toldBefore = stage.notices().size();
        Trap trap = new Trap(cell, installation, () -> meanwhile(cell, stage, key));
        try {
            installation.deliver(key, trap);
            installation.settle();
            new End(installation.sandbox(), stage, cell, toldBefore).check();
            assertThat(installation.deliver(stage.yaml())).as("once more").isInstanceOf(Outcome.Duplicate.class);
        } catch (AssertionError e) {
            throw new AssertionError("%s%n%s".formatted(cell, e.getMessage()), e);
        }
        // The next cell finds a new account's quota.
        stage.deleteWorkflows();
        return trap.isSprung();
    }

    private void meanwhile(Cell cell, Stage stage, String key) {
        switch (cell.stop()) {
            case TIMEOUT, ASLEEP -> overtake(key);
            case KILLED_NEWER, NEWER -> installation.deliver(stage.uploadNewest());
            case OVERTAKEN -> overtake(stage.uploadNewest());
            case EXCEPTION, CONNECTION, KILLED -> throw new IllegalStateException("nobody waits");
        }
    }

    /** Comes while the lease lasts, and after it. */
    private void overtake(String key) {
        installation.deliver(key);
        installation.letLeasesRunOut();
        installation.deliver(key);
        installation.settle();
    }

    /** The steps that a holder takes which nothing stops. */
    Set<Step> steps() {
        Stage stage = nextStage();
        Set<Step> taken = EnumSet.noneOf(Step.class);
        installation.deliver(journey.change(stage), new Hook() {
            @Override
            public <T> T around(Step step, Supplier<T> call) {
                taken.add(step);
                return call.get();
            }
        });
        installation.settle();
        stage.deleteWorkflows();
        return taken;
    }

    private Stage nextStage() {
        tried++;
        return new Stage(installation, tried);
    }

    @Override
    public void close() {
        installation.close();
    }
}

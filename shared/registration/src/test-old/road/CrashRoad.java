package dev.dagdrop.registration.road;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.upload.Upload;
import java.util.function.UnaryOperator;

/** Walks the cells of the crash matrix; each has a key, and so a row, of its own. */
final class CrashRoad implements AutoCloseable {
    private final StoppableRoad stoppable;
    private int walked;

    /** @param variant what is done to the ports of every holder, to try a road that is built wrong */
    CrashRoad(Cloud cloud, Setup setup, UnaryOperator<Ports> variant) {
        stoppable = new StoppableRoad(cloud, setup, variant);
    }

    /**
     * Stops an upload as the cell says, delivers it again until it is dealt with and looks at what there is then.
     *
     * @return whether the holder came to the cell's moment
     */
    boolean walk(Cell cell) {
        try {
            return stopAndGoOn(cell);
        } catch (AssertionError e) {
            throw new AssertionError("%s%n%s".formatted(cell, e.getMessage()), e);
        }
    }

    private boolean stopAndGoOn(Cell cell) {
        walked++;
        Road road = stoppable.road();
        String name = "cell-" + walked;
        String key = "workflows/" + name + ".yaml";
        cell.journey()
                .before()
                .ifPresent(content ->
                        assertThat(stoppable.deliver(road.drop(key, content))).isInstanceOf(Outcome.Created.class));
        if (cell.journey() == Journey.DELETED) {
            stoppable.deleteWorkflows();
        }
        int toldBefore = road.published().size();
        Upload upload = road.drop(key, cell.journey().content());
        boolean stopped = stoppable.deliverAndStop(upload, cell, () -> {
            stoppable.deliver(upload);
            stoppable.letLeasesRunOut();
            stoppable.deliverToTheEnd(upload);
        });
        assertThat(stoppable.deliverToTheEnd(upload).label())
                .isIn(cell.journey().outcome(), "duplicate");
        new Ended(road, cell, name, upload, toldBefore).check();
        assertThat(stoppable.deliver(upload)).as("once more").isInstanceOf(Outcome.Duplicate.class);
        // The next cell finds a new account's quota.
        stoppable.deleteWorkflows();
        return stopped;
    }

    @Override
    public void close() {
        stoppable.close();
    }
}

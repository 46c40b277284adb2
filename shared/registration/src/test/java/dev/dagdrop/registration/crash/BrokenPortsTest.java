package dev.dagdrop.registration.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.registration.behaviour.Cloud;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The crash matrix can fail: for each thing that could be built wrong there is a cell that finds it. */
@ExtendWith(Cloud.Shared.class)
class BrokenPortsTest {
    @Test
    void aNewClientTokenAtEachAttemptIsFound(Cloud cloud) {
        Cell cell = new Cell(Journey.FIRST, Stop.KILLED, Moment.after(Step.CREATE));

        assertFinds(cell, "the record's outcome", BrokenPorts::newTokens, cloud);
    }

    @Test
    void aClientTokenWithoutGenerationIsFound(Cloud cloud) {
        Cell cell = new Cell(Journey.RESTORED, Stop.KILLED, Moment.before(Step.CREATE));

        assertFinds(cell, "workflows of the name", BrokenPorts::tokensWithoutGeneration, cloud);
    }

    @Test
    void aWorkflowThatIsNotObservedIsFound(Cloud cloud) {
        Cell cell = new Cell(Journey.CHANGE, Stop.KILLED, Moment.after(Step.UPDATE));

        assertFinds(cell, "versions", BrokenPorts::noObserving, cloud);
    }

    @Test
    void aNoticeThatIsNotStoredIsFound(Cloud cloud) {
        Cell cell = new Cell(Journey.REFUSED, Stop.KILLED, Moment.after(Step.COMPLETE));

        assertFinds(cell, "notices", BrokenPorts::noStoredNotice, cloud);
    }

    @Test
    void aCompletionWithoutAFenceIsFound(Cloud cloud) {
        Cell cell = new Cell(Journey.CHANGE, Stop.OVERTAKEN, Moment.before(Step.COMPLETE));

        assertFinds(cell, "the record's version", BrokenPorts::noFence, cloud);
    }

    private static void assertFinds(Cell cell, String what, UnaryOperator<Ports> broken, Cloud cloud) {
        try (CrashBench sound = new CrashBench(cloud, cell.journey(), UnaryOperator.identity());
                CrashBench unsound = new CrashBench(cloud, cell.journey(), broken)) {
            assertThat(sound.stop(cell)).isTrue();

            assertThatThrownBy(() -> unsound.stop(cell))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(cell.toString())
                    .hasMessageContaining(what);
        }
    }
}

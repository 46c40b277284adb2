package dev.dagdrop.registration.road;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.registration.road.Crossing.Fate;
import dev.dagdrop.registration.road.Crossing.Which;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The crash matrix and the crossings can fail: for each thing that could be built wrong there is one that finds it. */
@ExtendWith(Cloud.Shared.class)
class BrokenRoadsTest {
    @Test
    void aNewClientTokenAtEachAttemptIsFound(Cloud cloud) {
        Cell cell = new Cell(Journey.FIRST, Stop.KILLED, Moment.ANSWERED);

        assertFinds(cell, "none was adopted", BrokenRoads::newTokens, cloud);
    }

    @Test
    void anUpdateThatIsNotReadBackIsFound(Cloud cloud) {
        Cell cell = new Cell(Journey.CHANGE, Stop.KILLED, Moment.ANSWERED);

        assertFinds(cell, "versions", BrokenRoads::noReadingBack, cloud);
    }

    @Test
    void anUpdateThatIsRepeatedBlindlyIsFound(Cloud cloud) {
        Cell cell = new Cell(Journey.CHANGE, Stop.CONNECTION, Moment.APPLIED);

        assertFinds(cell, "versions", BrokenRoads::blindRepetition, cloud);
    }

    @Test
    void aNoticeThatIsNotKeptWithTheOutcomeIsFound(Cloud cloud) {
        Cell cell = new Cell(Journey.REFUSED, Stop.KILLED, Moment.AFTER_COMPLETE);

        assertFinds(cell, "notices", BrokenRoads::noStoredNotice, cloud);
    }

    @Test
    void aNoticeThatIsStruckOffBeforeItIsPublishedIsFound(Cloud cloud) {
        Cell cell = new Cell(Journey.REFUSED, Stop.KILLED, Moment.BEFORE_PUBLISH);

        assertFinds(cell, "notices", BrokenRoads::struckOffTooEarly, cloud);
    }

    @Test
    void anUploadThatIsTakenForDoneOnceItIsBegunIsFound(Cloud cloud) {
        Cell cell = new Cell(Journey.FIRST, Stop.KILLED, Moment.AFTER_CLAIM);

        assertFinds(cell, "workflows of the name", BrokenRoads::begunIsDone, cloud);
    }

    @Test
    void aClaimThatHoldsNobodyOffIsFound(Cloud cloud) {
        Crossing crossing = new Crossing(true, Which.OLDER, Fate.GOES_ON, Moment.BEFORE_SERVICE);

        try (OrderRoad sound = new OrderRoad(cloud, Setup.STANDARD, UnaryOperator.identity());
                OrderRoad unsound = new OrderRoad(cloud, Setup.STANDARD, BrokenRoads::noLease)) {
            sound.meet(crossing);

            assertThatThrownBy(() -> unsound.meet(crossing))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(crossing.toString())
                    .hasMessageContaining("the object versions it was given, in their order");
        }
    }

    private static void assertFinds(Cell cell, String what, UnaryOperator<Ports> broken, Cloud cloud) {
        try (CrashRoad sound = new CrashRoad(cloud, Setup.STANDARD, UnaryOperator.identity());
                CrashRoad unsound = new CrashRoad(cloud, Setup.STANDARD, broken)) {
            sound.walk(cell);

            assertThatThrownBy(() -> unsound.walk(cell))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(cell.toString())
                    .hasMessageContaining(what);
        }
    }
}

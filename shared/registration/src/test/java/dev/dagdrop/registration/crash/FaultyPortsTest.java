package dev.dagdrop.registration.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.testkit.SharedStandIns;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The crash matrix can fail: for each thing that could be built wrong there is a cell that finds it. */
@ExtendWith(SharedStandIns.Parameter.class)
class FaultyPortsTest {
    @Test
    void aNewClientTokenAtEachAttemptIsFound(SharedStandIns standIns) {
        CrashCase crashCase =
                new CrashCase(BucketChange.FIRST, StopMode.KILLED, StopPoint.after(ControllerCall.CREATE));

        assertFinds(crashCase, "the record's outcome", FaultyPorts::newTokens, standIns);
    }

    @Test
    void aClientTokenWithoutGenerationIsFound(SharedStandIns standIns) {
        CrashCase crashCase =
                new CrashCase(BucketChange.RESTORED, StopMode.KILLED, StopPoint.before(ControllerCall.CREATE));

        assertFinds(crashCase, "workflows of the name", FaultyPorts::tokensWithoutGeneration, standIns);
    }

    @Test
    void aWorkflowThatIsNotObservedIsFound(SharedStandIns standIns) {
        CrashCase crashCase =
                new CrashCase(BucketChange.CHANGE, StopMode.KILLED, StopPoint.after(ControllerCall.UPDATE));

        assertFinds(crashCase, "versions", FaultyPorts::noObserving, standIns);
    }

    @Test
    void aNoticeThatIsNotStoredIsFound(SharedStandIns standIns) {
        CrashCase crashCase =
                new CrashCase(BucketChange.REFUSED, StopMode.KILLED, StopPoint.after(ControllerCall.COMPLETE));

        assertFinds(crashCase, "notices", FaultyPorts::noStoredNotice, standIns);
    }

    @Test
    void aCompletionWithoutAFenceIsFound(SharedStandIns standIns) {
        CrashCase crashCase =
                new CrashCase(BucketChange.CHANGE, StopMode.OVERTAKEN, StopPoint.before(ControllerCall.COMPLETE));

        assertFinds(crashCase, "the record's version", FaultyPorts::noFence, standIns);
    }

    private static void assertFinds(
            CrashCase crashCase, String what, UnaryOperator<HookedPorts> broken, SharedStandIns standIns) {
        try (CrashCaseRunner sound = new CrashCaseRunner(standIns, crashCase.change(), UnaryOperator.identity());
                CrashCaseRunner unsound = new CrashCaseRunner(standIns, crashCase.change(), broken)) {
            assertThat(sound.stop(crashCase)).isTrue();

            assertThatThrownBy(() -> unsound.stop(crashCase))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(crashCase.toString())
                    .hasMessageContaining(what);
        }
    }
}

package dev.dagdrop.registration.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.registration.fixture.Cloud;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The crash matrix can fail: for each thing that could be built wrong there is a cell that finds it. */
@ExtendWith(Cloud.Shared.class)
class FaultyPortsTest {
    @Test
    void aNewClientTokenAtEachAttemptIsFound(Cloud cloud) {
        CrashCase crashCase = new CrashCase(BucketChange.FIRST, StopMode.KILLED, StopPoint.after(ControllerCall.CREATE));

        assertFinds(crashCase, "the record's outcome", FaultyPorts::newTokens, cloud);
    }

    @Test
    void aClientTokenWithoutGenerationIsFound(Cloud cloud) {
        CrashCase crashCase = new CrashCase(BucketChange.RESTORED, StopMode.KILLED, StopPoint.before(ControllerCall.CREATE));

        assertFinds(crashCase, "workflows of the name", FaultyPorts::tokensWithoutGeneration, cloud);
    }

    @Test
    void aWorkflowThatIsNotObservedIsFound(Cloud cloud) {
        CrashCase crashCase = new CrashCase(BucketChange.CHANGE, StopMode.KILLED, StopPoint.after(ControllerCall.UPDATE));

        assertFinds(crashCase, "versions", FaultyPorts::noObserving, cloud);
    }

    @Test
    void aNoticeThatIsNotStoredIsFound(Cloud cloud) {
        CrashCase crashCase = new CrashCase(BucketChange.REFUSED, StopMode.KILLED, StopPoint.after(ControllerCall.COMPLETE));

        assertFinds(crashCase, "notices", FaultyPorts::noStoredNotice, cloud);
    }

    @Test
    void aCompletionWithoutAFenceIsFound(Cloud cloud) {
        CrashCase crashCase = new CrashCase(BucketChange.CHANGE, StopMode.OVERTAKEN, StopPoint.before(ControllerCall.COMPLETE));

        assertFinds(crashCase, "the record's version", FaultyPorts::noFence, cloud);
    }

    private static void assertFinds(CrashCase crashCase, String what, UnaryOperator<HookedPorts> broken, Cloud cloud) {
        try (CrashCaseRunner sound = new CrashCaseRunner(cloud, crashCase.change(), UnaryOperator.identity());
                CrashCaseRunner unsound = new CrashCaseRunner(cloud, crashCase.change(), broken)) {
            assertThat(sound.stop(crashCase)).isTrue();

            assertThatThrownBy(() -> unsound.stop(crashCase))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(crashCase.toString())
                    .hasMessageContaining(what);
        }
    }
}

package dev.dagdrop.registration.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dagdrop.testkit.SharedStandIns;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every change of a bucket, with its holder stopped at every moment, in every way: once everything that asks for it was
 * delivered again, the service has what the bucket's state asks for, the record is complete and people have heard of it.
 */
@ExtendWith(SharedStandIns.Parameter.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashMatrixTest {
    private final Map<BucketChange, CrashCaseRunner> benches = new EnumMap<>(BucketChange.class);

    @BeforeAll
    void install(SharedStandIns standIns) {
        for (BucketChange change : BucketChange.values()) {
            benches.put(change, new CrashCaseRunner(standIns, change, UnaryOperator.identity()));
        }
    }

    @AfterAll
    void uninstall() {
        benches.values().forEach(CrashCaseRunner::close);
    }

    @TestFactory
    Stream<DynamicNode> aStoppedHolderLeavesNothingThatTheNextDeliveryDoesNotPutRight() {
        return Arrays.stream(BucketChange.values())
                .map(change -> dynamicContainer(
                        change.toString(),
                        Stream.concat(
                                Stream.of(takesItsSteps(change)),
                                Arrays.stream(ControllerCall.values()).flatMap(step -> tests(change, step)))));
    }

    private DynamicTest takesItsSteps(BucketChange change) {
        return dynamicTest(
                "%s takes the steps of its cells and no others".formatted(change),
                () -> assertThat(bench(change).steps()).isEqualTo(change.steps()));
    }

    private Stream<DynamicTest> tests(BucketChange change, ControllerCall step) {
        if (!change.steps().contains(step)) {
            String reason = "%s does not come to: %s".formatted(change, step);
            return Stream.of(dynamicTest(reason, () -> Assumptions.abort(reason)));
        }
        return CrashCase.of(change, step).stream()
                .map(crashCase -> dynamicTest(crashCase.toString(), () -> stop(crashCase)));
    }

    private void stop(CrashCase crashCase) {
        crashCase.nothingToTry().ifPresent(Assumptions::abort);
        assertThat(bench(crashCase.change()).stop(crashCase))
                .as("%s; the holder came to the moment at which it was to be stopped", crashCase)
                .isTrue();
    }

    private CrashCaseRunner bench(BucketChange change) {
        CrashCaseRunner runner = benches.get(change);
        if (runner == null) {
            throw new IllegalStateException("no bench for " + change);
        }
        return runner;
    }
}

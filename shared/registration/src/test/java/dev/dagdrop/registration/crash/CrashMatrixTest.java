package dev.dagdrop.registration.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dagdrop.testkit.SharedStandIns;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every change of a bucket, with its holder stopped at every moment, in every way: once everything that asks for it was
 * delivered again, the service has what the bucket's state asks for, the record is complete and people have heard of it.
 */
@Tag("slow")
@ExtendWith(SharedStandIns.Parameter.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashMatrixTest {
    private final SharedStandIns standIns;
    /** Those that no case uses now: a runner tries one case at a time. */
    private final Map<BucketChange, Queue<CrashCaseRunner>> idle = new ConcurrentHashMap<>();

    CrashMatrixTest(SharedStandIns standIns) {
        this.standIns = standIns;
    }

    @AfterAll
    void uninstall() {
        idle.values().forEach(runners -> runners.forEach(CrashCaseRunner::close));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
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
                () -> assertThat(withRunner(change, CrashCaseRunner::steps)).isEqualTo(change.steps()));
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
        boolean stopped = withRunner(crashCase.change(), runner -> runner.stop(crashCase));

        assertThat(stopped)
                .as("%s; the holder came to the moment at which it was to be stopped", crashCase)
                .isTrue();
    }

    private <T> T withRunner(BucketChange change, Function<CrashCaseRunner, T> tried) {
        Queue<CrashCaseRunner> runners = idle.computeIfAbsent(change, _ -> new ConcurrentLinkedQueue<>());
        CrashCaseRunner runner = Optional.ofNullable(runners.poll())
                .orElseGet(() -> new CrashCaseRunner(standIns, change, UnaryOperator.identity()));
        try {
            return tried.apply(runner);
        } finally {
            runners.add(runner);
        }
    }
}

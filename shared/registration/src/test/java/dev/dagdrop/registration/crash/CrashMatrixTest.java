package dev.dagdrop.registration.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dagdrop.registration.behaviour.Cloud;
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
@ExtendWith(Cloud.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashMatrixTest {
    private final Map<Journey, CrashBench> benches = new EnumMap<>(Journey.class);

    @BeforeAll
    void install(Cloud cloud) {
        for (Journey journey : Journey.values()) {
            benches.put(journey, new CrashBench(cloud, journey, UnaryOperator.identity()));
        }
    }

    @AfterAll
    void uninstall() {
        benches.values().forEach(CrashBench::close);
    }

    @TestFactory
    Stream<DynamicNode> aStoppedHolderLeavesNothingThatTheNextDeliveryDoesNotPutRight() {
        return Arrays.stream(Journey.values())
                .map(journey -> dynamicContainer(
                        journey.toString(),
                        Stream.concat(
                                Stream.of(takesItsSteps(journey)),
                                Arrays.stream(Step.values()).flatMap(step -> tests(journey, step)))));
    }

    private DynamicTest takesItsSteps(Journey journey) {
        return dynamicTest(
                "%s takes the steps of its cells and no others".formatted(journey),
                () -> assertThat(bench(journey).steps()).isEqualTo(journey.steps()));
    }

    private Stream<DynamicTest> tests(Journey journey, Step step) {
        if (!journey.steps().contains(step)) {
            String reason = "%s does not come to: %s".formatted(journey, step);
            return Stream.of(dynamicTest(reason, () -> Assumptions.abort(reason)));
        }
        return Cell.of(journey, step).stream().map(cell -> dynamicTest(cell.toString(), () -> stop(cell)));
    }

    private void stop(Cell cell) {
        cell.nothingToTry().ifPresent(Assumptions::abort);
        assertThat(bench(cell.journey()).stop(cell))
                .as("%s; the holder came to the moment at which it was to be stopped", cell)
                .isTrue();
    }

    private CrashBench bench(Journey journey) {
        CrashBench bench = benches.get(journey);
        if (bench == null) {
            throw new IllegalStateException("no bench for " + journey);
        }
        return bench;
    }
}

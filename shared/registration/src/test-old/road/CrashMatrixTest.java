package dev.dagdrop.registration.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Optional;
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
 * Every upload, stopped at every moment, in every way: delivered again it ends in one workflow, one version per content,
 * a complete row and a notice. A process that is really killed is in KilledProcessTest of the command line.
 */
@ExtendWith(Cloud.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashMatrixTest {
    private Optional<CrashRoad> road = Optional.empty();
    private Optional<CrashRoad> withoutVersions = Optional.empty();

    @BeforeAll
    void openTheRoads(Cloud cloud) {
        road = Optional.of(new CrashRoad(cloud, Setup.STANDARD, UnaryOperator.identity()));
        withoutVersions = Optional.of(new CrashRoad(cloud, Setup.STANDARD.withoutVersions(), UnaryOperator.identity()));
    }

    @AfterAll
    void closeTheRoads() {
        road.ifPresent(CrashRoad::close);
        withoutVersions.ifPresent(CrashRoad::close);
    }

    @TestFactory
    Stream<DynamicNode> aStoppedUploadDeliveredAgainEndsOnce() {
        return Arrays.stream(Journey.values())
                .map(journey -> dynamicContainer(journey.toString(), tests(journey, road.orElseThrow())));
    }

    @TestFactory
    Stream<DynamicTest> soDoesAChangeInABucketWithoutVersions() {
        return tests(Journey.CHANGE, withoutVersions.orElseThrow());
    }

    private static Stream<DynamicTest> tests(Journey journey, CrashRoad road) {
        return Cell.of(journey).stream().map(cell -> dynamicTest(cell.toString(), () -> walk(cell, road)));
    }

    private static void walk(Cell cell, CrashRoad road) {
        cell.nothingToWalk().ifPresent(Assumptions::abort);
        boolean stopped = road.walk(cell);
        assertThat(stopped)
                .as("%s; the upload came to the moment at which it was to be stopped", cell)
                .isEqualTo(cell.unreachable().isEmpty());
    }
}

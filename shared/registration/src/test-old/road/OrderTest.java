package dev.dagdrop.registration.road;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever order two versions of one key come in, and wherever they meet: the newer one stands, the older never over it. */
@ExtendWith(Cloud.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderTest {
    private Optional<OrderRoad> road = Optional.empty();

    @BeforeAll
    void openTheRoad(Cloud cloud) {
        road = Optional.of(new OrderRoad(cloud, Setup.STANDARD, UnaryOperator.identity()));
    }

    @AfterAll
    void closeTheRoad() {
        road.ifPresent(OrderRoad::close);
    }

    @TestFactory
    Stream<DynamicTest> theNewerVersionStandsWhereverTheTwoMeet() {
        return Crossing.all().stream()
                .map(crossing -> dynamicTest(crossing.toString(), () -> {
                    crossing.unreachable().ifPresent(Assumptions::abort);
                    road.orElseThrow().meet(crossing);
                }));
    }

    @Test
    void theNewerVersionStandsWhenBothComeManyTimesAtOnce() throws InterruptedException, ExecutionException {
        road.orElseThrow().meetManyTimes(8);
    }
}

package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.road.Crossing.Fate;
import dev.dagdrop.registration.road.Crossing.Which;
import dev.dagdrop.registration.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lets two versions of one key meet; each time with a key of their own. */
final class OrderRoad implements AutoCloseable {
    private final StoppableRoad stoppable;
    private int keys;

    /** @param variant what is done to the ports of every holder, to try a road that is built wrong */
    OrderRoad(Cloud cloud, Setup setup, UnaryOperator<Ports> variant) {
        stoppable = new StoppableRoad(cloud, setup, variant);
    }

    /** Delivers the one while the other is at work, then both until they are dealt with, and looks at what there is. */
    void meet(Crossing crossing) {
        try {
            interruptAndGoOn(crossing);
        } catch (AssertionError e) {
            throw new AssertionError("%s%n%s".formatted(crossing, e.getMessage()), e);
        }
    }

    private void interruptAndGoOn(Crossing crossing) {
        Pair pair = drop(crossing.known());
        Upload atWork = crossing.atWork() == Which.OLDER ? pair.older() : pair.newer();
        Upload other = crossing.atWork() == Which.OLDER ? pair.newer() : pair.older();
        stoppable.deliverAndStop(atWork, crossing.cell(), () -> {
            if (crossing.fate() == Fate.SLEEPS) {
                stoppable.letLeasesRunOut();
            }
            stoppable.deliver(other);
        });
        stoppable.deliverToTheEnd(other);
        stoppable.deliverToTheEnd(atWork);
        assertTheNewerStands(pair);
    }

    /** Delivers both at once, so many times each, in threads of their own; and then once more. */
    void meetManyTimes(int deliveries) throws InterruptedException, ExecutionException {
        Pair pair = drop(true);
        List<Future<Outcome>> outcomes = new ArrayList<>();
        try (ExecutorService lambda = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int delivery = 0; delivery < deliveries; delivery++) {
                outcomes.add(lambda.submit(() -> stoppable.deliver(pair.older())));
                outcomes.add(lambda.submit(() -> stoppable.deliver(pair.newer())));
            }
        }
        for (Future<Outcome> outcome : outcomes) {
            assertThat(outcome.get().label()).isIn("updated", "deferred", "stale", "duplicate");
        }
        stoppable.deliverToTheEnd(pair.older());
        stoppable.deliverToTheEnd(pair.newer());
        assertTheNewerStands(pair);
    }

    private void assertTheNewerStands(Pair pair) {
        Road road = stoppable.road();
        List<String> ours = road.workflows().stream()
                .filter(workflow -> workflow.name().equals(pair.name()))
                .map(workflow -> workflow.workflowArn())
                .toList();
        assertThat(ours).as("workflows of the name").hasSize(1);
        List<String> history = stoppable.history(ours.getFirst());
        assertThat(history)
                .as("the object versions it was given, in their order")
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, two) ->
                        pair.inOrder().indexOf(one) - pair.inOrder().indexOf(two))
                .endsWith(pair.newer().versionId().orElseThrow());
        assertThat(road.row(pair.name()).get("Sequencer"))
                .as("upload of the row")
                .hasFieldOrPropertyWithValue("s", pair.newer().sequencer().digits());
        assertThat(stoppable.deliver(pair.older()).label()).isIn("stale", "duplicate");
        assertThat(stoppable.deliver(pair.newer())).isInstanceOf(Outcome.Duplicate.class);
        // The next pair finds a new account's quota.
        stoppable.deleteWorkflows();
    }

    private Pair drop(boolean known) {
        keys++;
        String name = "order-" + keys;
        String key = "workflows/" + name + ".yaml";
        Road road = stoppable.road();
        Optional<Upload> before = known ? Optional.of(road.drop(key, Definitions.GOOD)) : Optional.empty();
        before.ifPresent(upload -> created(stoppable.deliver(upload)));
        return new Pair(
                name,
                before,
                road.drop(key, Definitions.GOOD + "# older\n"),
                road.drop(key, Definitions.GOOD + "# newer\n"));
    }

    /** Two versions of one key, and what it held before them. */
    private record Pair(String name, Optional<Upload> before, Upload older, Upload newer) {
        List<String> inOrder() {
            return Stream.concat(before.stream(), Stream.of(older, newer))
                    .flatMap(upload -> upload.versionId().stream())
                    .toList();
        }
    }

    @Override
    public void close() {
        stoppable.close();
    }
}

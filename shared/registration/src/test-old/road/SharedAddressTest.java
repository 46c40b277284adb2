package dev.dagdrop.registration.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.profile.model.Subscriber;
import dev.dagdrop.registration.onboard.SnsSubscriptions;
import dev.dagdrop.registration.onboard.Subscriptions;
import dev.dagdrop.registration.onboard.SubscriptionsBusyException;
import dev.dagdrop.registration.onboard.SubscriptionsInTurn;
import dev.dagdrop.registration.team.DynamoDbTopicLock;
import dev.dagdrop.registration.team.TopicLock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several teams name one address, all at once: each has its entry in the address's filter policy afterwards. */
@ExtendWith(Cloud.Shared.class)
class SharedAddressTest {
    private static final String ADDRESS = "all@example.com";
    private static final List<Subscriber> SHARED = List.of(Subscriber.of(ADDRESS));

    private OnboardingRoad teams;
    private Road road;

    @BeforeEach
    void openTheRoad(Cloud cloud) {
        teams = new OnboardingRoad(cloud);
        road = teams.road();
    }

    @AfterEach
    void closeTheRoad() {
        teams.close();
    }

    @Test
    void whoComesWhileAnotherIsChangingTheFilterPolicyComesAgainAfterwards() {
        InstantSource clock = road.clock();
        Subscriptions second = inTurn(sns(), clock);
        second.align("risk", SHARED, List.of(), deadline());
        Subscriptions interrupted = (team, wanted, earlier, deadline) -> {
            assertThatThrownBy(() -> second.align("sales", SHARED, List.of(), deadline()))
                    .isInstanceOf(SubscriptionsBusyException.class)
                    .hasMessageContaining("team sales");
            return sns().align(team, wanted, earlier, deadline);
        };

        inTurn(interrupted, clock).align("finance", SHARED, List.of(), deadline());
        second.align("sales", SHARED, List.of(), deadline());

        assertThat(teams.policy(ADDRESS)).contains("finance", "risk", "sales");
    }

    @Test
    void manyAtOnceLoseNoEntry() throws Exception {
        List<String> names =
                IntStream.range(0, 8).mapToObj(team -> "team" + team).toList();
        Subscriptions subscriptions =
                new SubscriptionsInTurn(sns(), lock(InstantSource.system()), InstantSource.system(), _ -> {});
        CyclicBarrier start = new CyclicBarrier(names.size());
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(names.size())) {
            for (String team : names) {
                running.add(executor.submit(() -> {
                    start.await();
                    return subscriptions.align(
                            team, SHARED, List.of(), Instant.now().plus(Duration.ofMinutes(2)));
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }

        assertThat(teams.policy(ADDRESS)).contains(names);
        assertThat(teams.subscriptions()).hasSize(1);
    }

    @Test
    void whoDiedWhileChangingThemKeepsNobodyWaitingForEver() {
        TopicLock lock = lock(road.clock());
        assertThat(lock.take("dead", deadline())).isTrue();
        assertThat(lock.take("alive", deadline())).isFalse();

        road.clock().advance(Road.INVOCATION);

        assertThat(lock.take("alive", deadline())).isTrue();
        lock.giveBack("dead");
        assertThat(lock.take("third", deadline())).isFalse();
        lock.giveBack("alive");
        assertThat(lock.take("third", deadline())).isTrue();
    }

    private SnsSubscriptions sns() {
        return new SnsSubscriptions(road.clients().sns(), road.topicArn());
    }

    private Subscriptions inTurn(Subscriptions subscriptions, InstantSource clock) {
        return new SubscriptionsInTurn(subscriptions, lock(clock), clock, road.clock()::advance);
    }

    private TopicLock lock(InstantSource clock) {
        return new DynamoDbTopicLock(road.clients().dynamoDb(), road.table(), clock);
    }

    private Instant deadline() {
        return road.clock().instant().plus(Road.INVOCATION);
    }
}

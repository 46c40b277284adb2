package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.registration.store.Lease;
import dev.dagdrop.standins.fault.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Invocations that end at any of their calls, and others that come in between. */
@ExtendWith(Cloud.Shared.class)
class InterruptionTest {
    private static final String KEY = "teams/finance.yaml";
    private static final String DEFINITION = "workflows/finance/daily.yaml";
    private static final Duration LEASE =
            Duration.between(Instant.EPOCH, Lease.end(Instant.EPOCH.plus(Sandbox.INVOCATION)));

    private final Sandbox sandbox;

    InterruptionTest(Cloud cloud) {
        sandbox = new Sandbox(cloud);
    }

    @BeforeEach
    void uploadADefinition() {
        sandbox.put(DEFINITION, "daily: {}");
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    private static String profile(int revision) {
        return "Description: revision %1$d%nNotify: [all@example.com, r%1$d@example.com]%n".formatted(revision);
    }

    private void settledOn(int revision) {
        TeamRecord record = sandbox.record("finance");
        assertThat(record.profile()).contains(profile(revision));
        assertThat(record.change()).isEmpty();
        assertThat(record.hintsOwed()).isEmpty();
        assertThat(record.notice()).isEmpty();
        assertThat(sandbox.subscriptions()).containsOnlyKeys("all@example.com", "r%d@example.com".formatted(revision));
    }

    private int callsOfAChange() {
        sandbox.drop(KEY, profile(1));
        sandbox.put(KEY, profile(2));
        sandbox.mortal().live();
        sandbox.look(KEY);
        int calls = sandbox.mortal().calls();
        assertThat(calls).isGreaterThan(10);
        sandbox.hints();
        return calls;
    }

    @Test
    void aChangeThatDiesAtAnyCallEndsAsIfNothingHadHappened() {
        int calls = callsOfAChange();
        int revision = 2;
        for (int call = 1; call <= calls; call++) {
            for (boolean after : new boolean[] {false, true}) {
                revision++;
                sandbox.put(KEY, profile(revision));
                int told = sandbox.outcomes().size();
                sandbox.mortal().dieAt(call, after);
                assertThatThrownBy(() -> sandbox.look(KEY)).isInstanceOf(Mortal.Death.class);
                sandbox.mortal().live();
                sandbox.clock().advance(LEASE);

                sandbox.look(KEY);

                settledOn(revision);
                assertThat(sandbox.hints()).as("hints, dead at call %d", call).contains(DEFINITION);
                assertThat(sandbox.outcomes().subList(told, sandbox.outcomes().size()))
                        .as("notices, dead at call %d", call)
                        .isNotEmpty()
                        .containsOnly("team-changed");
            }
        }
    }

    @Test
    void aProfileUploadedTwiceAroundADeathAtAnyCallEndsWithTheSecond() {
        int calls = callsOfAChange();
        int revision = 2;
        for (int call = 1; call <= calls; call++) {
            revision += 2;
            sandbox.put(KEY, profile(revision - 1));
            sandbox.mortal().dieAt(call, true);
            assertThatThrownBy(() -> sandbox.look(KEY)).isInstanceOf(Mortal.Death.class);
            sandbox.mortal().live();
            sandbox.hints();
            sandbox.put(KEY, profile(revision));
            sandbox.clock().advance(LEASE);

            sandbox.look(KEY);

            settledOn(revision);
            assertThat(sandbox.hints()).as("hints, dead at call %d", call).containsExactly(DEFINITION);
        }
    }

    @Test
    void theHintsOfAChangeThatDiedAreSentThoughTheNextFileIsRefused() {
        int calls = callsOfAChange();
        int revision = 2;
        for (int call = 1; call <= calls; call++) {
            revision++;
            sandbox.put(KEY, profile(revision));
            sandbox.mortal().dieAt(call, true);
            assertThatThrownBy(() -> sandbox.look(KEY)).isInstanceOf(Mortal.Death.class);
            sandbox.mortal().live();
            sandbox.put(KEY, "Colour: red\n");
            sandbox.clock().advance(LEASE);

            assertThat(sandbox.look(KEY)).isEqualTo("team-rejected");

            assertThat(sandbox.record("finance").hintsOwed())
                    .as("owed, dead at call %d", call)
                    .isEmpty();
            sandbox.drop(KEY, profile(revision));
            sandbox.hints();
        }
    }

    @Test
    void aRemovalThatDiesAtAnyCallIsNotLost() {
        sandbox.drop(KEY, profile(0));
        sandbox.delete(KEY);
        sandbox.mortal().live();
        sandbox.look(KEY);
        int calls = sandbox.mortal().calls();
        for (int call = 1; call <= calls; call++) {
            sandbox.drop(KEY, profile(call));
            int told = sandbox.outcomes().size();
            sandbox.delete(KEY);
            sandbox.mortal().dieAt(call, true);
            assertThatThrownBy(() -> sandbox.look(KEY)).isInstanceOf(Mortal.Death.class);
            sandbox.mortal().live();
            sandbox.clock().advance(LEASE);

            sandbox.look(KEY);

            TeamRecord record = sandbox.record("finance");
            assertThat(record.profile()).isEmpty();
            assertThat(record.removedAt()).isPresent();
            assertThat(record.change()).isEmpty();
            assertThat(sandbox.subscriptions()).as("dead at call %d", call).isEmpty();
            assertThat(sandbox.outcomes().subList(told, sandbox.outcomes().size()))
                    .as("notices, dead at call %d", call)
                    .isNotEmpty()
                    .containsOnly("team-removed");
        }
    }

    @Test
    void anUploadDuringAnyCallIsSeenBeforeTheRunEnds() {
        int calls = callsOfAChange();
        int revision = 2;
        for (int call = 1; call < calls; call++) {
            revision += 2;
            int second = revision;
            sandbox.put(KEY, profile(revision - 1));
            // The event of the second upload meets the claim of the first, or comes after its end.
            sandbox.mortal().interruptAfter(call, () -> {
                sandbox.put(KEY, profile(second));
                sandbox.look(KEY);
            });

            sandbox.look(KEY);

            sandbox.mortal().live();
            settledOn(revision);
            assertThat(sandbox.hints())
                    .as("hints, interrupted at call %d", call)
                    .contains(DEFINITION);
        }
    }

    @Test
    void anotherFileOfTheTeamComesAgainWhileOneIsWorkedOn() {
        claimed("teams/finance.yml");

        assertThat(sandbox.drop(KEY, profile(1))).isEqualTo("deferred");

        sandbox.clock().advance(LEASE);
        assertThat(sandbox.look(KEY)).isEqualTo("team-onboarded");
    }

    @Test
    void theSameFileComesAgainTooSinceTheHolderMayBeDead() {
        claimed(KEY);

        assertThat(sandbox.drop(KEY, profile(1))).isEqualTo("deferred");
        assertThat(sandbox.item("finance")).containsKey("LookAgain");

        sandbox.clock().advance(LEASE);
        assertThat(sandbox.look(KEY)).isEqualTo("team-onboarded");
    }

    private void claimed(String key) {
        sandbox.item(Map.of(
                "Id", AttributeValue.fromS("team/finance"),
                "ClaimOwner", AttributeValue.fromS("another"),
                "ClaimedFor", AttributeValue.fromS(key),
                "LeaseEnd",
                        AttributeValue.fromN(Long.toString(
                                sandbox.clock().instant().plusSeconds(30).toEpochMilli()))));
    }

    @Test
    void anInvocationWhoseLeaseRanOutWritesNothing() {
        sandbox.drop(KEY, profile(1));
        sandbox.put(KEY, profile(2));
        // After its claim and its look, another invocation takes over and ends.
        sandbox.mortal().interruptAfter(2, () -> {
            sandbox.clock().advance(LEASE);
            sandbox.put(KEY, profile(3));
            sandbox.look(KEY);
        });

        assertThat(sandbox.look(KEY)).isEqualTo("deferred");

        sandbox.mortal().live();
        settledOn(3);
    }

    @Test
    void aNoticeThatWasNotTakenIsPublishedByTheNextRun() {
        sandbox.sns().faults().every(1, "Publish", Fault.accessDenied());
        assertThat(sandbox.drop(KEY, profile(1))).isEqualTo("deferred");
        assertThat(sandbox.record("finance").notice()).isPresent();

        sandbox.sns().faults().clear();

        assertThat(sandbox.look(KEY)).isEqualTo("team-unchanged");
        assertThat(sandbox.outcomes()).containsExactly("team-onboarded");
        assertThat(sandbox.record("finance").notice()).isEqualTo(Optional.empty());
    }
}

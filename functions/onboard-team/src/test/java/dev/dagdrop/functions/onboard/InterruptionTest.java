package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.registration.store.Lease;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.testkit.SharedStandIns;
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
@ExtendWith(SharedStandIns.Parameter.class)
class InterruptionTest {
    private static final String KEY = "teams/finance.yaml";
    private static final String DEFINITION = "workflows/finance/daily.yaml";
    private static final Duration LEASE =
            Duration.between(Instant.EPOCH, Lease.end(Instant.EPOCH.plus(OnboardingInstallation.INVOCATION)));

    private final OnboardingInstallation installation;

    InterruptionTest(SharedStandIns standIns) {
        installation = new OnboardingInstallation(standIns);
    }

    @BeforeEach
    void uploadADefinition() {
        installation.put(DEFINITION, "daily: {}");
    }

    @AfterEach
    void close() {
        installation.close();
    }

    private static String profile(int revision) {
        return "Description: revision %1$d%nNotify: [all@example.com, r%1$d@example.com]%n".formatted(revision);
    }

    private void settledOn(int revision) {
        TeamRecord record = installation.record("finance");
        assertThat(record.profile()).contains(profile(revision));
        assertThat(record.change()).isEmpty();
        assertThat(record.hintsOwed()).isEmpty();
        assertThat(record.notice()).isEmpty();
        assertThat(installation.subscriptions())
                .containsOnlyKeys("all@example.com", "r%d@example.com".formatted(revision));
    }

    private int callsOfAChange() {
        installation.drop(KEY, profile(1));
        installation.put(KEY, profile(2));
        installation.mortal().live();
        installation.look(KEY);
        int calls = installation.mortal().calls();
        assertThat(calls).isGreaterThan(10);
        installation.hints();
        return calls;
    }

    @Test
    void aChangeThatDiesAtAnyCallEndsAsIfNothingHadHappened() {
        int calls = callsOfAChange();
        int revision = 2;
        for (int call = 1; call <= calls; call++) {
            for (boolean after : new boolean[] {false, true}) {
                revision++;
                installation.put(KEY, profile(revision));
                int told = installation.outcomes().size();
                installation.mortal().dieAt(call, after);
                assertThatThrownBy(() -> installation.look(KEY)).isInstanceOf(InvocationKiller.InvocationKilled.class);
                installation.mortal().live();
                installation.clock().advance(LEASE);

                installation.look(KEY);

                settledOn(revision);
                assertThat(installation.hints())
                        .as("hints, dead at call %d", call)
                        .contains(DEFINITION);
                assertThat(installation
                                .outcomes()
                                .subList(told, installation.outcomes().size()))
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
            installation.put(KEY, profile(revision - 1));
            installation.mortal().dieAt(call, true);
            assertThatThrownBy(() -> installation.look(KEY)).isInstanceOf(InvocationKiller.InvocationKilled.class);
            installation.mortal().live();
            installation.hints();
            installation.put(KEY, profile(revision));
            installation.clock().advance(LEASE);

            installation.look(KEY);

            settledOn(revision);
            assertThat(installation.hints()).as("hints, dead at call %d", call).containsExactly(DEFINITION);
        }
    }

    @Test
    void theHintsOfAChangeThatDiedAreSentThoughTheNextFileIsRefused() {
        int calls = callsOfAChange();
        int revision = 2;
        for (int call = 1; call <= calls; call++) {
            revision++;
            installation.put(KEY, profile(revision));
            installation.mortal().dieAt(call, true);
            assertThatThrownBy(() -> installation.look(KEY)).isInstanceOf(InvocationKiller.InvocationKilled.class);
            installation.mortal().live();
            installation.put(KEY, "Colour: red\n");
            installation.clock().advance(LEASE);

            assertThat(installation.look(KEY)).isEqualTo("team-rejected");

            assertThat(installation.record("finance").hintsOwed())
                    .as("owed, dead at call %d", call)
                    .isEmpty();
            installation.drop(KEY, profile(revision));
            installation.hints();
        }
    }

    @Test
    void aRemovalThatDiesAtAnyCallIsNotLost() {
        installation.drop(KEY, profile(0));
        installation.delete(KEY);
        installation.mortal().live();
        installation.look(KEY);
        int calls = installation.mortal().calls();
        for (int call = 1; call <= calls; call++) {
            installation.drop(KEY, profile(call));
            int told = installation.outcomes().size();
            installation.delete(KEY);
            installation.mortal().dieAt(call, true);
            assertThatThrownBy(() -> installation.look(KEY)).isInstanceOf(InvocationKiller.InvocationKilled.class);
            installation.mortal().live();
            installation.clock().advance(LEASE);

            installation.look(KEY);

            TeamRecord record = installation.record("finance");
            assertThat(record.profile()).isEmpty();
            assertThat(record.removedAt()).isPresent();
            assertThat(record.change()).isEmpty();
            assertThat(installation.subscriptions()).as("dead at call %d", call).isEmpty();
            assertThat(installation
                            .outcomes()
                            .subList(told, installation.outcomes().size()))
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
            installation.put(KEY, profile(revision - 1));
            // The event of the second upload meets the claim of the first, or comes after its end.
            installation.mortal().interruptAfter(call, () -> {
                installation.put(KEY, profile(second));
                installation.look(KEY);
            });

            installation.look(KEY);

            installation.mortal().live();
            settledOn(revision);
            assertThat(installation.hints())
                    .as("hints, interrupted at call %d", call)
                    .contains(DEFINITION);
        }
    }

    @Test
    void anotherFileOfTheTeamComesAgainWhileOneIsWorkedOn() {
        claimed("teams/finance.yml");

        assertThat(installation.drop(KEY, profile(1))).isEqualTo("deferred");

        installation.clock().advance(LEASE);
        assertThat(installation.look(KEY)).isEqualTo("team-onboarded");
    }

    @Test
    void theSameFileComesAgainTooSinceTheHolderMayBeDead() {
        claimed(KEY);

        assertThat(installation.drop(KEY, profile(1))).isEqualTo("deferred");
        assertThat(installation.item("finance")).containsKey("LookAgain");

        installation.clock().advance(LEASE);
        assertThat(installation.look(KEY)).isEqualTo("team-onboarded");
    }

    private void claimed(String key) {
        installation.item(Map.of(
                "Id", AttributeValue.fromS("team/finance"),
                "ClaimOwner", AttributeValue.fromS("another"),
                "ClaimedFor", AttributeValue.fromS(key),
                "LeaseEnd",
                        AttributeValue.fromN(Long.toString(
                                installation.clock().instant().plusSeconds(30).toEpochMilli()))));
    }

    @Test
    void anInvocationWhoseLeaseRanOutWritesNothing() {
        installation.drop(KEY, profile(1));
        installation.put(KEY, profile(2));
        // After its claim and its look, another invocation takes over and ends.
        installation.mortal().interruptAfter(2, () -> {
            installation.clock().advance(LEASE);
            installation.put(KEY, profile(3));
            installation.look(KEY);
        });

        assertThat(installation.look(KEY)).isEqualTo("deferred");

        installation.mortal().live();
        settledOn(3);
    }

    @Test
    void aNoticeThatWasNotTakenIsPublishedByTheNextRun() {
        installation.sns().faults().every(1, "Publish", InjectedFault.accessDenied());
        assertThat(installation.drop(KEY, profile(1))).isEqualTo("deferred");
        assertThat(installation.record("finance").notice()).isPresent();

        installation.sns().faults().clear();

        assertThat(installation.look(KEY)).isEqualTo("team-unchanged");
        assertThat(installation.outcomes()).containsExactly("team-onboarded");
        assertThat(installation.record("finance").notice()).isEqualTo(Optional.empty());
    }
}

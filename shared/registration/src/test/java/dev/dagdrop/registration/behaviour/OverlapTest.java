package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.fixture.ExpectedOutcomes.created;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.deferred;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two invocations at the same name at the same moment. */
@ExtendWith(SharedStandIns.Parameter.class)
class OverlapTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final String OTHER = "workflows/finance/daily.yml";

    private final List<Outcome> meanwhile = new ArrayList<>();
    private TestInstallation installation;

    @BeforeEach
    void install(SharedStandIns standIns) {
        installation = new TestInstallation(standIns, TestSetup.STANDARD);
    }

    @AfterEach
    void uninstall() {
        installation.close();
    }

    @Test
    void theSameEventTwiceAtOnceIsOneWorkflow() {
        installation.put(KEY, TestDefinitions.GOOD);
        installation
                .service()
                .faults()
                .next("CreateWorkflow", InjectedFault.afterwards(() -> meanwhile.add(installation.look(KEY))));

        // The hint came while the key was looked at, so it was looked at again, and nothing had changed.
        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

        assertThat(meanwhile).containsExactly(new Outcome.InFlight());
        assertThat(installation.operations()).containsExactly("CreateWorkflow");
    }

    @Test
    void anEventThatMeetsAHolderIsKeptForTheEndOfTheLeaseSinceTheHolderMayBeDead() {
        installation.put(KEY, TestDefinitions.GOOD);
        List<String> kept = new ArrayList<>();
        installation.service().faults().next("CreateWorkflow", InjectedFault.afterwards(() -> {
            meanwhile.add(installation.look(KEY));
            kept.addAll(installation.hints());
        }));

        installation.look(KEY);

        assertThat(meanwhile).containsExactly(new Outcome.InFlight());
        assertThat(kept).containsExactly(KEY);
    }

    @Test
    void aNewerVersionThatComesMeanwhileIsWhatTheHolderEndsWith() {
        installation.put(KEY, TestDefinitions.GOOD);
        List<String> newer = new ArrayList<>();
        installation.service().faults().next("CreateWorkflow", InjectedFault.afterwards(() -> {
            newer.add(installation.put(KEY, TestDefinitions.CHANGED));
            meanwhile.add(installation.look(KEY));
        }));

        updated(installation.look(KEY));

        assertThat(meanwhile).containsExactly(new Outcome.InFlight());
        assertThat(installation.onlyWorkflow().definitionS3Location().versionId())
                .isEqualTo(newer.getFirst());
        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Duplicate.class);
    }

    @Test
    void aRemovalThatComesMeanwhileIsWhatTheHolderEndsWith() {
        installation.put(KEY, TestDefinitions.GOOD);
        installation
                .service()
                .faults()
                .next("CreateWorkflow", InjectedFault.afterwards(() -> meanwhile.add(installation.remove(KEY))));

        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Kept.class);

        assertThat(meanwhile).containsExactly(new Outcome.InFlight());
    }

    @Test
    void theNoticeOfAFirstLookIsSentThoughTheKeyIsLookedAtAgain() {
        installation.put(KEY, TestDefinitions.IGNORED_ATTRIBUTE);
        installation
                .service()
                .faults()
                .next("CreateWorkflow", InjectedFault.afterwards(() -> meanwhile.add(installation.look(KEY))));

        installation.look(KEY);

        assertThat(installation.published()).hasSize(1);
        assertThat(installation.record("finance.daily")).doesNotContainKeys("Notice", "LookAgain", "LeaseEnd");
    }

    @Test
    void anotherKeyOfTheNameAsksAgainWhileTheFirstIsAtWork() {
        installation.put(KEY, TestDefinitions.GOOD);
        installation.put(OTHER, TestDefinitions.GOOD);
        installation
                .service()
                .faults()
                .next("CreateWorkflow", InjectedFault.afterwards(() -> meanwhile.add(installation.look(OTHER))));

        created(installation.look(KEY));

        deferred(meanwhile.getFirst());
        assertThat(installation.look(OTHER)).isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void aHolderThatSleptThroughItsLeaseWritesNothingAndItsSuccessorEndsTheWork() {
        installation.put(KEY, TestDefinitions.GOOD);
        installation.service().faults().next("CreateWorkflow", InjectedFault.afterwards(() -> {
            installation.clock().advance(TestInstallation.INVOCATION.plus(Duration.ofMinutes(1)));
            meanwhile.add(installation.look(KEY));
        }));

        deferred(installation.look(KEY));

        assertThat(installation.workflows()).hasSize(1);
        created(meanwhile.getFirst());
        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Duplicate.class);
    }

    @Test
    void aHolderThatWakesAfterItsLeaseMakesNoUpdate() {
        created(installation.drop(KEY, TestDefinitions.GOOD));
        installation.put(KEY, TestDefinitions.CHANGED);
        installation.service().faults().next("GetWorkflow", InjectedFault.afterwards(() -> {
            installation.clock().advance(TestInstallation.INVOCATION.plus(Duration.ofMinutes(1)));
            meanwhile.add(installation.look(KEY));
        }));

        deferred(installation.look(KEY));

        updated(meanwhile.getFirst());
        assertThat(installation.calls("UpdateWorkflow")).hasSize(1);
    }

    @Test
    void aHolderThatWakesAfterItsLeaseSetsNoTags() {
        installation.profile("finance", profile("first"));
        created(installation.drop(KEY, TestDefinitions.GOOD));
        installation.profile("finance", profile("second"));
        installation.put(KEY, TestDefinitions.CHANGED);
        installation.service().faults().next("UpdateWorkflow", InjectedFault.afterwards(() -> {
            installation.clock().advance(TestInstallation.INVOCATION);
            installation.profile("finance", profile("third"));
            meanwhile.add(installation.look(KEY));
        }));

        deferred(installation.look(KEY));

        assertThat(meanwhile.getFirst().isRetried()).isFalse();
        assertThat(installation.tags(installation.onlyWorkflow().workflowArn())).containsEntry("Stage", "third");
    }

    private static String profile(String stage) {
        return "Team: finance\nRoleArn: " + TestInstallation.ROLE + "\nTags:\n  Stage: " + stage + "\n";
    }

    @Test
    void manyEventsAtOnceEndAtTheNewestVersion() throws Exception {
        created(installation.drop(KEY, TestDefinitions.GOOD));
        String newest = installation.put(KEY, TestDefinitions.CHANGED);
        Callable<Outcome> deliver = () -> installation.look(KEY, TestSetup.STANDARD);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Outcome> outcome : threads.invokeAll(Collections.nCopies(16, deliver))) {
                assertThat(outcome.get().isRetried()).isFalse();
            }
        }

        assertThat(installation.onlyWorkflow().definitionS3Location().versionId())
                .isEqualTo(newest);
        assertThat(installation.calls("UpdateWorkflow")).hasSize(1);
    }
}

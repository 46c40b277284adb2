package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.behaviour.Outcomes.created;
import static dev.dagdrop.registration.behaviour.Outcomes.deferred;
import static dev.dagdrop.registration.behaviour.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.standins.fault.Fault;
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
@ExtendWith(Cloud.Shared.class)
class OverlapTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final String OTHER = "workflows/finance/daily.yml";

    private final List<Outcome> meanwhile = new ArrayList<>();
    private Sandbox sandbox;

    @BeforeEach
    void install(Cloud cloud) {
        sandbox = new Sandbox(cloud, Setup.STANDARD);
    }

    @AfterEach
    void uninstall() {
        sandbox.close();
    }

    @Test
    void theSameEventTwiceAtOnceIsOneWorkflow() {
        sandbox.put(KEY, Definitions.GOOD);
        sandbox.service().faults().next("CreateWorkflow", Fault.afterwards(() -> meanwhile.add(sandbox.look(KEY))));

        // The hint came while the key was looked at, so it was looked at again, and nothing had changed.
        assertThat(sandbox.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

        assertThat(meanwhile).containsExactly(new Outcome.InFlight());
        assertThat(sandbox.operations()).containsExactly("CreateWorkflow");
    }

    @Test
    void anEventThatMeetsAHolderIsKeptForTheEndOfTheLeaseSinceTheHolderMayBeDead() {
        sandbox.put(KEY, Definitions.GOOD);
        List<String> kept = new ArrayList<>();
        sandbox.service().faults().next("CreateWorkflow", Fault.afterwards(() -> {
            meanwhile.add(sandbox.look(KEY));
            kept.addAll(sandbox.hints());
        }));

        sandbox.look(KEY);

        assertThat(meanwhile).containsExactly(new Outcome.InFlight());
        assertThat(kept).containsExactly(KEY);
    }

    @Test
    void aNewerVersionThatComesMeanwhileIsWhatTheHolderEndsWith() {
        sandbox.put(KEY, Definitions.GOOD);
        List<String> newer = new ArrayList<>();
        sandbox.service().faults().next("CreateWorkflow", Fault.afterwards(() -> {
            newer.add(sandbox.put(KEY, Definitions.CHANGED));
            meanwhile.add(sandbox.look(KEY));
        }));

        updated(sandbox.look(KEY));

        assertThat(meanwhile).containsExactly(new Outcome.InFlight());
        assertThat(sandbox.onlyWorkflow().definitionS3Location().versionId()).isEqualTo(newer.getFirst());
        assertThat(sandbox.look(KEY)).isInstanceOf(Outcome.Duplicate.class);
    }

    @Test
    void aRemovalThatComesMeanwhileIsWhatTheHolderEndsWith() {
        sandbox.put(KEY, Definitions.GOOD);
        sandbox.service().faults().next("CreateWorkflow", Fault.afterwards(() -> meanwhile.add(sandbox.remove(KEY))));

        assertThat(sandbox.look(KEY)).isInstanceOf(Outcome.Kept.class);

        assertThat(meanwhile).containsExactly(new Outcome.InFlight());
    }

    @Test
    void theNoticeOfAFirstLookIsSentThoughTheKeyIsLookedAtAgain() {
        sandbox.put(KEY, Definitions.IGNORED_ATTRIBUTE);
        sandbox.service().faults().next("CreateWorkflow", Fault.afterwards(() -> meanwhile.add(sandbox.look(KEY))));

        sandbox.look(KEY);

        assertThat(sandbox.published()).hasSize(1);
        assertThat(sandbox.record("finance.daily")).doesNotContainKeys("Notice", "LookAgain", "LeaseEnd");
    }

    @Test
    void anotherKeyOfTheNameAsksAgainWhileTheFirstIsAtWork() {
        sandbox.put(KEY, Definitions.GOOD);
        sandbox.put(OTHER, Definitions.GOOD);
        sandbox.service().faults().next("CreateWorkflow", Fault.afterwards(() -> meanwhile.add(sandbox.look(OTHER))));

        created(sandbox.look(KEY));

        deferred(meanwhile.getFirst());
        assertThat(sandbox.look(OTHER)).isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void aHolderThatSleptThroughItsLeaseWritesNothingAndItsSuccessorEndsTheWork() {
        sandbox.put(KEY, Definitions.GOOD);
        sandbox.service().faults().next("CreateWorkflow", Fault.afterwards(() -> {
            sandbox.clock().advance(Sandbox.INVOCATION.plus(Duration.ofMinutes(1)));
            meanwhile.add(sandbox.look(KEY));
        }));

        deferred(sandbox.look(KEY));

        assertThat(sandbox.workflows()).hasSize(1);
        created(meanwhile.getFirst());
        assertThat(sandbox.look(KEY)).isInstanceOf(Outcome.Duplicate.class);
    }

    @Test
    void aHolderThatWakesAfterItsLeaseMakesNoUpdate() {
        created(sandbox.drop(KEY, Definitions.GOOD));
        sandbox.put(KEY, Definitions.CHANGED);
        sandbox.service().faults().next("GetWorkflow", Fault.afterwards(() -> {
            sandbox.clock().advance(Sandbox.INVOCATION.plus(Duration.ofMinutes(1)));
            meanwhile.add(sandbox.look(KEY));
        }));

        deferred(sandbox.look(KEY));

        updated(meanwhile.getFirst());
        assertThat(sandbox.calls("UpdateWorkflow")).hasSize(1);
    }

    @Test
    void aHolderThatWakesAfterItsLeaseSetsNoTags() {
        sandbox.profile("finance", profile("first"));
        created(sandbox.drop(KEY, Definitions.GOOD));
        sandbox.profile("finance", profile("second"));
        sandbox.put(KEY, Definitions.CHANGED);
        sandbox.service().faults().next("UpdateWorkflow", Fault.afterwards(() -> {
            sandbox.clock().advance(Sandbox.INVOCATION);
            sandbox.profile("finance", profile("third"));
            meanwhile.add(sandbox.look(KEY));
        }));

        deferred(sandbox.look(KEY));

        assertThat(meanwhile.getFirst().asksAgain()).isFalse();
        assertThat(sandbox.tags(sandbox.onlyWorkflow().workflowArn())).containsEntry("Stage", "third");
    }

    private static String profile(String stage) {
        return "Team: finance\nRoleArn: " + Sandbox.ROLE + "\nTags:\n  Stage: " + stage + "\n";
    }

    @Test
    void manyEventsAtOnceEndAtTheNewestVersion() throws Exception {
        created(sandbox.drop(KEY, Definitions.GOOD));
        String newest = sandbox.put(KEY, Definitions.CHANGED);
        Callable<Outcome> deliver = () -> sandbox.look(KEY, Setup.STANDARD);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Outcome> outcome : threads.invokeAll(Collections.nCopies(16, deliver))) {
                assertThat(outcome.get().asksAgain()).isFalse();
            }
        }

        assertThat(sandbox.onlyWorkflow().definitionS3Location().versionId()).isEqualTo(newest);
        assertThat(sandbox.calls("UpdateWorkflow")).hasSize(1);
    }
}

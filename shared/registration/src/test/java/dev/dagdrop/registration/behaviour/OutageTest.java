package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.fixture.ExpectedOutcomes.created;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.deferred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.fixture.ExpectedOutcomes;
import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.telemetry.ProcessedEvent;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.fault.InjectedFaults;
import dev.dagdrop.standins.proxy.FaultProxy;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** When S3, the table or the topic is not there, the delivery fails and the next one brings the upload to its end. */
@ExtendWith(SharedStandIns.Parameter.class)
class OutageTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final String SECOND = "workflows/finance/daily.yml";

    static final List<InjectedFault> TOPIC_TROUBLE =
            List.of(InjectedFault.serverError(500), InjectedFault.accessDenied(), InjectedFault.dropBefore());

    @ParameterizedTest
    @FieldSource("TOPIC_TROUBLE")
    void aNoticeTheTopicDidNotTakeIsPublishedOnceByTheNextDelivery(InjectedFault trouble, SharedStandIns standIns) {
        try (TestInstallation installation = new TestInstallation(standIns, TestSetup.STANDARD)) {
            installation.sns().faults().every(1, "Publish", trouble);
            installation.put(KEY, TestDefinitions.UNKNOWN_DEPENDENCY);
            assertFailed(installation.process(KEY));
            assertFailed(installation.process(KEY));
            assertThat(installation.published()).isEmpty();
            installation.sns().faults().clear();

            // A run that failed leaves nothing settled.
            assertThat(installation.look(KEY)).isInstanceOf(Outcome.Rejected.class);
            assertThat(installation.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

            assertThat(installation.published()).hasSize(1);
        }
    }

    @Test
    void anUnsentNoticeIsPublishedBeforeANewerVersionIsRegistered(SharedStandIns standIns) {
        try (TestInstallation installation = new TestInstallation(standIns, TestSetup.STANDARD)) {
            installation.sns().faults().every(1, "Publish", InjectedFault.serverError(503));
            installation.put(KEY, TestDefinitions.UNKNOWN_DEPENDENCY);
            assertFailed(installation.process(KEY));
            installation.sns().faults().clear();

            created(installation.drop(KEY, TestDefinitions.GOOD));

            assertThat(installation.subjects())
                    .containsExactly(
                            "dagdrop: finance.daily rejected: 1 error in the definition",
                            "dagdrop: finance.daily created");
        }
    }

    @Test
    void anUnsentNoticeIsPublishedOnceHoweverOftenTheNewerVersionIsDeferred(SharedStandIns standIns) {
        try (TestInstallation installation = new TestInstallation(standIns, TestSetup.STANDARD)) {
            installation.sns().faults().every(1, "Publish", InjectedFault.serverError(503));
            installation.put(KEY, TestDefinitions.UNKNOWN_DEPENDENCY);
            assertFailed(installation.process(KEY));
            installation.sns().faults().clear();
            installation.service().faults().next("CreateWorkflow", InjectedFault.throttle(60), 2);
            installation.put(KEY, TestDefinitions.GOOD);

            deferred(installation.look(KEY));
            deferred(installation.look(KEY));
            created(installation.look(KEY));

            assertThat(installation.subjects())
                    .containsExactly(
                            "dagdrop: finance.daily rejected: 1 error in the definition",
                            "dagdrop: finance.daily created");
        }
    }

    @Test
    void aTakenNameIsAnnouncedByTheNextDeliveryWhenTheTopicWasDown(SharedStandIns standIns) {
        try (TestInstallation installation = new TestInstallation(standIns, TestSetup.STANDARD)) {
            created(installation.drop(KEY, TestDefinitions.GOOD));
            installation.put(SECOND, TestDefinitions.GOOD);
            installation.sns().faults().every(1, "Publish", InjectedFault.serverError(503));
            assertFailed(installation.process(SECOND));
            installation.sns().faults().clear();

            assertThat(installation.look(SECOND)).isInstanceOf(Outcome.Duplicate.class);

            assertThat(installation.published()).hasSize(1);
        }
    }

    @Test
    void aTableThatIsNotThereFailsTheDeliveryAndTheNextOneRegisters(SharedStandIns standIns) {
        try (FaultProxy table = FaultProxy.before(standIns.dynamoDb().endpoint());
                TestInstallation installation =
                        new TestInstallation(standIns, TestSetup.STANDARD.withDynamoDb(table.endpoint()))) {
            table.faults().every(1, InjectedFaults.ANY, InjectedFault.dropBefore());
            installation.put(KEY, TestDefinitions.GOOD);
            assertFailed(installation.process(KEY));
            assertThat(installation.service().calls()).isEmpty();
            table.faults().clear();

            created(installation.look(KEY));
        }
    }

    @Test
    void aRefusedTableFailsTheDelivery(SharedStandIns standIns) {
        try (FaultProxy table = FaultProxy.before(standIns.dynamoDb().endpoint());
                TestInstallation installation =
                        new TestInstallation(standIns, TestSetup.STANDARD.withDynamoDb(table.endpoint()))) {
            table.faults().next("UpdateItem", InjectedFault.accessDenied());

            installation.put(KEY, TestDefinitions.GOOD);
            assertFailed(installation.process(KEY));
        }
    }

    @Test
    void writesWhoseAnswersWereLostAreRepeatedAndNobodyNotices(SharedStandIns standIns) {
        try (FaultProxy table = FaultProxy.before(standIns.dynamoDb().endpoint());
                TestInstallation installation =
                        new TestInstallation(standIns, TestSetup.STANDARD.withDynamoDb(table.endpoint()))) {
            table.faults().every(2, "UpdateItem", InjectedFault.dropAfter());
            installation.put(KEY, TestDefinitions.GOOD);

            created(installation.look(KEY));
            // The repeated claim finds itself, so nothing is settled.
            assertThat(installation.look(KEY)).isInstanceOf(Outcome.Unchanged.class);
            ExpectedOutcomes.updated(installation.drop(KEY, TestDefinitions.CHANGED));

            assertThat(installation.workflows()).hasSize(1);
            assertThat(installation.calls("UpdateWorkflow")).hasSize(1);
        }
    }

    @Test
    void aBucketThatIsNotThereFailsTheDeliveryAndTheNextOneRegisters(SharedStandIns standIns) {
        try (FaultProxy s3 = FaultProxy.before(standIns.s3().endpoint());
                TestInstallation installation =
                        new TestInstallation(standIns, TestSetup.STANDARD.withS3(s3.endpoint()))) {
            s3.faults().every(1, InjectedFaults.ANY, InjectedFault.dropBefore());
            installation.put(KEY, TestDefinitions.GOOD);
            assertFailed(installation.process(KEY));
            assertThat(installation.service().calls()).isEmpty();
            s3.faults().clear();

            created(installation.look(KEY));
        }
    }

    @Test
    void oneKeysFailureIsNotAnothers(SharedStandIns standIns) {
        try (TestInstallation installation = new TestInstallation(standIns, TestSetup.STANDARD)) {
            installation.sns().faults().every(1, "Publish", InjectedFault.serverError(503));
            installation.service().faults().next("CreateWorkflow", InjectedFault.throttle(60));
            installation.put("workflows/finance/broken.yaml", TestDefinitions.UNKNOWN_DEPENDENCY);
            installation.put("workflows/finance/throttled.yaml", TestDefinitions.GOOD);
            installation.put("workflows/finance/good.yaml", TestDefinitions.GOOD);

            List<ProcessedEvent> processed = installation
                    .intake()
                    .process(
                            List.of(
                                    installation.hint("workflows/finance/broken.yaml"),
                                    installation.hint("workflows/finance/throttled.yaml"),
                                    new ObjectEvent.UndecodableRecord("the record names no object"),
                                    installation.hint("workflows/finance/good.yaml")),
                            TestInstallation.INVOCATION);

            assertFailed(processed.get(0));
            deferred(processed.get(1).result().outcome());
            created(processed.get(3).result().outcome());
            assertThat(processed).extracting(ProcessedEvent::isRetried).containsExactly(true, true, true, false);
        }
    }

    @Test
    void aKeyForWhichNoTimeIsLeftIsNotBegun(SharedStandIns standIns) {
        try (TestInstallation installation = new TestInstallation(standIns, TestSetup.STANDARD)) {
            installation.put(KEY, TestDefinitions.GOOD);

            ProcessedEvent late = installation
                    .intake()
                    .process(List.of(installation.hint(KEY)), Duration.ofMillis(4_999))
                    .getFirst();

            assertThat(deferred(late.result().outcome()).cause()).contains("time");
            assertThat(installation.record("finance.daily")).isEmpty();
            assertThat(installation.operations()).isEmpty();
        }
    }

    private static void assertFailed(ProcessedEvent processed) {
        assertThat(processed.isRetried()).isTrue();
        assertThat(processed.failure()).isPresent();
    }
}

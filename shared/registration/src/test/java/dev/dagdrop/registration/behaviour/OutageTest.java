package dev.dagdrop.registration.behaviour;

import dev.dagdrop.registration.fixture.Cloud;
import dev.dagdrop.registration.fixture.Definitions;
import dev.dagdrop.registration.fixture.ExpectedOutcomes;
import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.created;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.deferred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.telemetry.ProcessedEvent;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.fault.InjectedFaults;
import dev.dagdrop.standins.proxy.FaultProxy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** When S3, the table or the topic is not there, the delivery fails and the next one brings the upload to its end. */
@ExtendWith(Cloud.Shared.class)
class OutageTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final String SECOND = "workflows/finance/daily.yml";

    static final List<InjectedFault> TOPIC_TROUBLE = List.of(InjectedFault.serverError(500), InjectedFault.accessDenied(), InjectedFault.dropBefore());

    @ParameterizedTest
    @FieldSource("TOPIC_TROUBLE")
    void aNoticeTheTopicDidNotTakeIsPublishedOnceByTheNextDelivery(InjectedFault trouble, Cloud cloud) {
        try (TestInstallation installation = new TestInstallation(cloud, TestSetup.STANDARD)) {
            installation.sns().faults().every(1, "Publish", trouble);
            installation.put(KEY, Definitions.UNKNOWN_DEPENDENCY);
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
    void anUnsentNoticeIsPublishedBeforeANewerVersionIsRegistered(Cloud cloud) {
        try (TestInstallation installation = new TestInstallation(cloud, TestSetup.STANDARD)) {
            installation.sns().faults().every(1, "Publish", InjectedFault.serverError(503));
            installation.put(KEY, Definitions.UNKNOWN_DEPENDENCY);
            assertFailed(installation.process(KEY));
            installation.sns().faults().clear();

            created(installation.drop(KEY, Definitions.GOOD));

            assertThat(installation.subjects())
                    .containsExactly(
                            "dagdrop: finance.daily rejected: 1 error in the definition",
                            "dagdrop: finance.daily created");
        }
    }

    @Test
    void anUnsentNoticeIsPublishedOnceHoweverOftenTheNewerVersionIsDeferred(Cloud cloud) {
        try (TestInstallation installation = new TestInstallation(cloud, TestSetup.STANDARD)) {
            installation.sns().faults().every(1, "Publish", InjectedFault.serverError(503));
            installation.put(KEY, Definitions.UNKNOWN_DEPENDENCY);
            assertFailed(installation.process(KEY));
            installation.sns().faults().clear();
            installation.service().faults().next("CreateWorkflow", InjectedFault.throttle(60), 2);
            installation.put(KEY, Definitions.GOOD);

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
    void aTakenNameIsAnnouncedByTheNextDeliveryWhenTheTopicWasDown(Cloud cloud) {
        try (TestInstallation installation = new TestInstallation(cloud, TestSetup.STANDARD)) {
            created(installation.drop(KEY, Definitions.GOOD));
            installation.put(SECOND, Definitions.GOOD);
            installation.sns().faults().every(1, "Publish", InjectedFault.serverError(503));
            assertFailed(installation.process(SECOND));
            installation.sns().faults().clear();

            assertThat(installation.look(SECOND)).isInstanceOf(Outcome.Duplicate.class);

            assertThat(installation.published()).hasSize(1);
        }
    }

    @Test
    void aTableThatIsNotThereFailsTheDeliveryAndTheNextOneRegisters(Cloud cloud) {
        try (FaultProxy table = FaultProxy.before(cloud.dynamoDb().endpoint());
                TestInstallation installation = new TestInstallation(cloud, TestSetup.STANDARD.withDynamoDb(table.endpoint()))) {
            table.faults().every(1, InjectedFaults.ANY, InjectedFault.dropBefore());
            installation.put(KEY, Definitions.GOOD);
            assertFailed(installation.process(KEY));
            assertThat(installation.service().calls()).isEmpty();
            table.faults().clear();

            created(installation.look(KEY));
        }
    }

    @Test
    void aRefusedTableFailsTheDelivery(Cloud cloud) {
        try (FaultProxy table = FaultProxy.before(cloud.dynamoDb().endpoint());
                TestInstallation installation = new TestInstallation(cloud, TestSetup.STANDARD.withDynamoDb(table.endpoint()))) {
            table.faults().next("UpdateItem", InjectedFault.accessDenied());

            installation.put(KEY, Definitions.GOOD);
            assertFailed(installation.process(KEY));
        }
    }

    @Test
    void writesWhoseAnswersWereLostAreRepeatedAndNobodyNotices(Cloud cloud) {
        try (FaultProxy table = FaultProxy.before(cloud.dynamoDb().endpoint());
                TestInstallation installation = new TestInstallation(cloud, TestSetup.STANDARD.withDynamoDb(table.endpoint()))) {
            table.faults().every(2, "UpdateItem", InjectedFault.dropAfter());
            installation.put(KEY, Definitions.GOOD);

            created(installation.look(KEY));
            // The repeated claim finds itself, so nothing is settled.
            assertThat(installation.look(KEY)).isInstanceOf(Outcome.Unchanged.class);
            ExpectedOutcomes.updated(installation.drop(KEY, Definitions.CHANGED));

            assertThat(installation.workflows()).hasSize(1);
            assertThat(installation.calls("UpdateWorkflow")).hasSize(1);
        }
    }

    @Test
    void aBucketThatIsNotThereFailsTheDeliveryAndTheNextOneRegisters(Cloud cloud) {
        try (FaultProxy s3 = FaultProxy.before(cloud.s3().endpoint());
                TestInstallation installation = new TestInstallation(cloud, TestSetup.STANDARD.withS3(s3.endpoint()))) {
            s3.faults().every(1, InjectedFaults.ANY, InjectedFault.dropBefore());
            installation.put(KEY, Definitions.GOOD);
            assertFailed(installation.process(KEY));
            assertThat(installation.service().calls()).isEmpty();
            s3.faults().clear();

            created(installation.look(KEY));
        }
    }

    @Test
    void oneKeysFailureIsNotAnothers(Cloud cloud) {
        try (TestInstallation installation = new TestInstallation(cloud, TestSetup.STANDARD)) {
            installation.sns().faults().every(1, "Publish", InjectedFault.serverError(503));
            installation.service().faults().next("CreateWorkflow", InjectedFault.throttle(60));
            installation.put("workflows/finance/broken.yaml", Definitions.UNKNOWN_DEPENDENCY);
            installation.put("workflows/finance/throttled.yaml", Definitions.GOOD);
            installation.put("workflows/finance/good.yaml", Definitions.GOOD);

            List<ProcessedEvent> processed = installation.intake()
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
    void aKeyForWhichNoTimeIsLeftIsNotBegun(Cloud cloud) {
        try (TestInstallation installation = new TestInstallation(cloud, TestSetup.STANDARD)) {
            installation.put(KEY, Definitions.GOOD);

            ProcessedEvent late = installation.intake()
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

package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.behaviour.Outcomes.created;
import static dev.dagdrop.registration.behaviour.Outcomes.deferred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.telemetry.Processed;
import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.fault.Faults;
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

    static final List<Fault> TOPIC_TROUBLE = List.of(Fault.serverError(500), Fault.accessDenied(), Fault.dropBefore());

    @ParameterizedTest
    @FieldSource("TOPIC_TROUBLE")
    void aNoticeTheTopicDidNotTakeIsPublishedOnceByTheNextDelivery(Fault trouble, Cloud cloud) {
        try (Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD)) {
            sandbox.sns().faults().every(1, "Publish", trouble);
            sandbox.put(KEY, Definitions.UNKNOWN_DEPENDENCY);
            assertFailed(sandbox.process(KEY));
            assertFailed(sandbox.process(KEY));
            assertThat(sandbox.published()).isEmpty();
            sandbox.sns().faults().clear();

            // A run that failed leaves nothing settled.
            assertThat(sandbox.look(KEY)).isInstanceOf(Outcome.Rejected.class);
            assertThat(sandbox.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

            assertThat(sandbox.published()).hasSize(1);
        }
    }

    @Test
    void anUnsentNoticeIsPublishedBeforeANewerVersionIsRegistered(Cloud cloud) {
        try (Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD)) {
            sandbox.sns().faults().every(1, "Publish", Fault.serverError(503));
            sandbox.put(KEY, Definitions.UNKNOWN_DEPENDENCY);
            assertFailed(sandbox.process(KEY));
            sandbox.sns().faults().clear();

            created(sandbox.drop(KEY, Definitions.GOOD));

            assertThat(sandbox.subjects())
                    .containsExactly(
                            "dagdrop: finance.daily rejected: 1 error in the definition",
                            "dagdrop: finance.daily created");
        }
    }

    @Test
    void anUnsentNoticeIsPublishedOnceHoweverOftenTheNewerVersionIsDeferred(Cloud cloud) {
        try (Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD)) {
            sandbox.sns().faults().every(1, "Publish", Fault.serverError(503));
            sandbox.put(KEY, Definitions.UNKNOWN_DEPENDENCY);
            assertFailed(sandbox.process(KEY));
            sandbox.sns().faults().clear();
            sandbox.service().faults().next("CreateWorkflow", Fault.throttle(60), 2);
            sandbox.put(KEY, Definitions.GOOD);

            deferred(sandbox.look(KEY));
            deferred(sandbox.look(KEY));
            created(sandbox.look(KEY));

            assertThat(sandbox.subjects())
                    .containsExactly(
                            "dagdrop: finance.daily rejected: 1 error in the definition",
                            "dagdrop: finance.daily created");
        }
    }

    @Test
    void aTakenNameIsAnnouncedByTheNextDeliveryWhenTheTopicWasDown(Cloud cloud) {
        try (Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD)) {
            created(sandbox.drop(KEY, Definitions.GOOD));
            sandbox.put(SECOND, Definitions.GOOD);
            sandbox.sns().faults().every(1, "Publish", Fault.serverError(503));
            assertFailed(sandbox.process(SECOND));
            sandbox.sns().faults().clear();

            assertThat(sandbox.look(SECOND)).isInstanceOf(Outcome.Duplicate.class);

            assertThat(sandbox.published()).hasSize(1);
        }
    }

    @Test
    void aTableThatIsNotThereFailsTheDeliveryAndTheNextOneRegisters(Cloud cloud) {
        try (FaultProxy table = FaultProxy.before(cloud.dynamoDb().endpoint());
                Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD.withDynamoDb(table.endpoint()))) {
            table.faults().every(1, Faults.ANY, Fault.dropBefore());
            sandbox.put(KEY, Definitions.GOOD);
            assertFailed(sandbox.process(KEY));
            assertThat(sandbox.service().calls()).isEmpty();
            table.faults().clear();

            created(sandbox.look(KEY));
        }
    }

    @Test
    void aRefusedTableFailsTheDelivery(Cloud cloud) {
        try (FaultProxy table = FaultProxy.before(cloud.dynamoDb().endpoint());
                Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD.withDynamoDb(table.endpoint()))) {
            table.faults().next("UpdateItem", Fault.accessDenied());

            sandbox.put(KEY, Definitions.GOOD);
            assertFailed(sandbox.process(KEY));
        }
    }

    @Test
    void writesWhoseAnswersWereLostAreRepeatedAndNobodyNotices(Cloud cloud) {
        try (FaultProxy table = FaultProxy.before(cloud.dynamoDb().endpoint());
                Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD.withDynamoDb(table.endpoint()))) {
            table.faults().every(2, "UpdateItem", Fault.dropAfter());
            sandbox.put(KEY, Definitions.GOOD);

            created(sandbox.look(KEY));
            // The repeated claim finds itself, so nothing is settled.
            assertThat(sandbox.look(KEY)).isInstanceOf(Outcome.Unchanged.class);
            Outcomes.updated(sandbox.drop(KEY, Definitions.CHANGED));

            assertThat(sandbox.workflows()).hasSize(1);
            assertThat(sandbox.calls("UpdateWorkflow")).hasSize(1);
        }
    }

    @Test
    void aBucketThatIsNotThereFailsTheDeliveryAndTheNextOneRegisters(Cloud cloud) {
        try (FaultProxy s3 = FaultProxy.before(cloud.s3().endpoint());
                Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD.withS3(s3.endpoint()))) {
            s3.faults().every(1, Faults.ANY, Fault.dropBefore());
            sandbox.put(KEY, Definitions.GOOD);
            assertFailed(sandbox.process(KEY));
            assertThat(sandbox.service().calls()).isEmpty();
            s3.faults().clear();

            created(sandbox.look(KEY));
        }
    }

    @Test
    void oneKeysFailureIsNotAnothers(Cloud cloud) {
        try (Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD)) {
            sandbox.sns().faults().every(1, "Publish", Fault.serverError(503));
            sandbox.service().faults().next("CreateWorkflow", Fault.throttle(60));
            sandbox.put("workflows/finance/broken.yaml", Definitions.UNKNOWN_DEPENDENCY);
            sandbox.put("workflows/finance/throttled.yaml", Definitions.GOOD);
            sandbox.put("workflows/finance/good.yaml", Definitions.GOOD);

            List<Processed> processed = sandbox.intake()
                    .process(
                            List.of(
                                    sandbox.hint("workflows/finance/broken.yaml"),
                                    sandbox.hint("workflows/finance/throttled.yaml"),
                                    new ObjectEvent.Undecodable("the record names no object"),
                                    sandbox.hint("workflows/finance/good.yaml")),
                            Sandbox.INVOCATION);

            assertFailed(processed.get(0));
            deferred(processed.get(1).result().outcome());
            created(processed.get(3).result().outcome());
            assertThat(processed).extracting(Processed::asksAgain).containsExactly(true, true, true, false);
        }
    }

    @Test
    void aKeyForWhichNoTimeIsLeftIsNotBegun(Cloud cloud) {
        try (Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD)) {
            sandbox.put(KEY, Definitions.GOOD);

            Processed late = sandbox.intake()
                    .process(List.of(sandbox.hint(KEY)), Duration.ofMillis(4_999))
                    .getFirst();

            assertThat(deferred(late.result().outcome()).cause()).contains("time");
            assertThat(sandbox.record("finance.daily")).isEmpty();
            assertThat(sandbox.operations()).isEmpty();
        }
    }

    private static void assertFailed(Processed processed) {
        assertThat(processed.asksAgain()).isTrue();
        assertThat(processed.failure()).isPresent();
    }
}

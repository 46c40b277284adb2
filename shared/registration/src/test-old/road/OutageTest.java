package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.deferred;
import static dev.dagdrop.registration.road.Outcomes.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.fault.Faults;
import dev.dagdrop.standins.proxy.FaultProxy;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** When S3, the table or the topic is not there, the delivery fails and the next one brings the upload to its end. */
@ExtendWith(Cloud.Shared.class)
class OutageTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    static final List<Fault> TOPIC_TROUBLE = List.of(Fault.serverError(500), Fault.accessDenied(), Fault.dropBefore());

    @ParameterizedTest
    @FieldSource("TOPIC_TROUBLE")
    void aNoticeTheTopicDidNotTakeIsPublishedOnceByTheNextDelivery(Fault trouble, Cloud cloud) {
        try (Road road = new Road(cloud, Setup.STANDARD)) {
            road.sns().faults().every(1, "Publish", trouble);
            Upload broken = road.drop(KEY, Definitions.UNKNOWN_DEPENDENCY);
            assertFailed(road.process(broken));
            assertFailed(road.process(broken));
            assertThat(road.published()).isEmpty();
            road.sns().faults().clear();

            assertThat(road.deliver(broken)).isInstanceOf(Outcome.Duplicate.class);
            assertThat(road.deliver(broken)).isInstanceOf(Outcome.Duplicate.class);

            assertThat(road.published()).hasSize(1);
        }
    }

    @Test
    void anUnsentNoticeIsPublishedBeforeANewerVersionIsRegistered(Cloud cloud) {
        try (Road road = new Road(cloud, Setup.STANDARD)) {
            road.sns().faults().every(1, "Publish", Fault.serverError(503));
            assertFailed(road.process(road.drop(KEY, Definitions.UNKNOWN_DEPENDENCY)));
            road.sns().faults().clear();

            created(road.dropAndDeliver(KEY, Definitions.GOOD));

            assertThat(road.published())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.subject())
                            .contains("dagdrop: finance-daily rejected: 1 error in the definition"));
        }
    }

    @Test
    void anUnsentNoticeIsPublishedOnceHoweverOftenTheNewerVersionIsDeferred(Cloud cloud) {
        try (Road road = new Road(cloud, Setup.STANDARD)) {
            road.sns().faults().every(1, "Publish", Fault.serverError(503));
            assertFailed(road.process(road.drop(KEY, Definitions.UNKNOWN_DEPENDENCY)));
            road.sns().faults().clear();
            road.service().faults().next("CreateWorkflow", Fault.throttle(60), 2);
            Upload corrected = road.drop(KEY, Definitions.GOOD);

            deferred(road.deliver(corrected));
            deferred(road.deliver(corrected));
            created(road.deliver(corrected));

            assertThat(road.published()).hasSize(1);
        }
    }

    @Test
    void aTakenNameIsAnnouncedByTheNextDeliveryWhenTheTopicWasDown(Cloud cloud) {
        try (Road road = new Road(cloud, Setup.STANDARD)) {
            created(road.dropAndDeliver(KEY, Definitions.GOOD));
            Upload second = road.drop("workflows/finance-daily.yaml", Definitions.GOOD);
            road.sns().faults().every(1, "Publish", Fault.serverError(503));
            assertFailed(road.process(second));
            road.sns().faults().clear();

            refusal(road.deliver(second));

            assertThat(road.published()).hasSize(1);
        }
    }

    @Test
    void aTableThatIsNotThereFailsTheDeliveryAndTheNextOneRegisters(Cloud cloud) {
        try (FaultProxy table = FaultProxy.before(cloud.dynamoDb().endpoint());
                Road road = new Road(cloud, Setup.STANDARD.withDynamoDb(table.endpoint()))) {
            table.faults().every(1, Faults.ANY, Fault.dropBefore());
            Upload upload = road.drop(KEY, Definitions.GOOD);
            assertFailed(road.process(upload));
            assertThat(road.service().calls()).isEmpty();
            table.faults().clear();

            created(road.deliver(upload));
        }
    }

    @Test
    void aRefusedTableFailsTheDelivery(Cloud cloud) {
        try (FaultProxy table = FaultProxy.before(cloud.dynamoDb().endpoint());
                Road road = new Road(cloud, Setup.STANDARD.withDynamoDb(table.endpoint()))) {
            table.faults().next("UpdateItem", Fault.accessDenied());

            assertFailed(road.process(road.drop(KEY, Definitions.GOOD)));
        }
    }

    @Test
    void writesWhoseAnswersWereLostAreRepeatedAndNobodyNotices(Cloud cloud) {
        try (FaultProxy table = FaultProxy.before(cloud.dynamoDb().endpoint());
                Road road = new Road(cloud, Setup.STANDARD.withDynamoDb(table.endpoint()))) {
            table.faults().every(2, "UpdateItem", Fault.dropAfter());
            Upload upload = road.drop(KEY, Definitions.GOOD);

            created(road.deliver(upload));
            assertThat(road.deliver(upload)).isInstanceOf(Outcome.Duplicate.class);
            Outcomes.updated(road.dropAndDeliver(KEY, Definitions.CHANGED));

            assertThat(road.workflows()).hasSize(1);
            assertThat(road.calls("UpdateWorkflow")).hasSize(1);
        }
    }

    @Test
    void aBucketThatIsNotThereFailsTheDeliveryAndTheNextOneRegisters(Cloud cloud) {
        try (FaultProxy s3 = FaultProxy.before(cloud.s3().endpoint());
                Road road = new Road(cloud, Setup.STANDARD.withS3(s3.endpoint()))) {
            s3.faults().every(1, Faults.ANY, Fault.dropBefore());
            Upload upload = road.drop(KEY, Definitions.GOOD);
            assertFailed(road.process(upload));
            assertThat(road.service().calls()).isEmpty();
            s3.faults().clear();

            created(road.deliver(upload));
        }
    }

    @Test
    void aRefusedBucketFailsTheDelivery(Cloud cloud) {
        try (FaultProxy s3 = FaultProxy.before(cloud.s3().endpoint());
                Road road = new Road(cloud, Setup.STANDARD.withS3(s3.endpoint()))) {
            s3.faults().next("GET", Fault.accessDenied());

            assertFailed(road.process(road.drop(KEY, Definitions.GOOD)));
        }
    }

    @Test
    void oneUploadsFailureIsNotAnothers(Cloud cloud) {
        try (Road road = new Road(cloud, Setup.STANDARD)) {
            road.sns().faults().every(1, "Publish", Fault.serverError(503));
            road.service().faults().next("CreateWorkflow", Fault.throttle(60));

            List<Processed> processed = road.process(Stream.of(
                            road.drop("workflows/finance/broken.yaml", Definitions.UNKNOWN_DEPENDENCY),
                            road.drop("workflows/finance/throttled.yaml", Definitions.GOOD),
                            road.drop("workflows/finance/good.yaml", Definitions.GOOD))
                    .<ObjectEvent>map(ObjectEvent.Created::new)
                    .toList());

            assertFailed(processed.get(0));
            deferred(processed.get(1).result().outcome());
            assertThat(processed.get(1).failure()).isEmpty();
            created(processed.get(2).result().outcome());
            assertThat(processed).extracting(Processed::isDeferred).containsExactly(true, true, false);
        }
    }

    @Test
    void aRecordThatCannotBeReadDoesNotStopTheOthers(Cloud cloud) {
        try (Road road = new Road(cloud, Setup.STANDARD)) {
            List<Processed> processed = road.process(List.of(
                    new ObjectEvent.Undecodable("the record names no object"),
                    new ObjectEvent.Created(road.drop(KEY, Definitions.GOOD))));

            assertThat(processed).extracting(Processed::isDeferred).containsExactly(true, false);
        }
    }

    @Test
    void anUploadForWhichNoTimeIsLeftIsNotBegun(Cloud cloud) {
        try (Road road = new Road(cloud, Setup.STANDARD)) {
            ObjectEvent event = new ObjectEvent.Created(road.drop(KEY, Definitions.GOOD));

            Processed late =
                    road.process(List.of(event), Duration.ofMillis(4_999)).getFirst();

            assertThat(deferred(late.result().outcome()).reason()).contains("time");
            assertThat(road.row("finance-daily")).isEmpty();
            assertThat(road.service().calls()).isEmpty();
            created(road.process(List.of(event), Duration.ofSeconds(5))
                    .getFirst()
                    .result()
                    .outcome());
        }
    }

    private static void assertFailed(Processed processed) {
        assertThat(processed.isDeferred()).isTrue();
        assertThat(processed.failure()).isPresent();
    }
}

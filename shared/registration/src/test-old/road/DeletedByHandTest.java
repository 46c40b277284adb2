package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Outcome.Creation;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.fault.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody deleted the workflow, and somebody drops its file again. */
@ExtendWith(Cloud.Shared.class)
class DeletedByHandTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private Road road;
    private String deleted;
    private Upload first;

    @BeforeEach
    void registerAndDelete(Cloud cloud) {
        road = new Road(cloud, Setup.STANDARD);
        first = road.drop(KEY, Definitions.GOOD);
        deleted = created(road.deliver(first)).workflow().arn();
        road.clients().workflows().deleteWorkflow(request -> request.workflowArn(deleted));
    }

    @AfterEach
    void closeTheRoad() {
        road.close();
    }

    @Test
    void theSameContentMakesItAgainAndTheNoticeSaysSo() {
        Upload again = road.drop(KEY, Definitions.GOOD);

        Outcome.Created created = created(road.deliver(again));

        assertThat(created.how()).isEqualTo(Creation.RECREATED);
        assertThat(created.workflow().arn()).isNotEqualTo(deleted);
        assertPinnedTo(again, created);
        assertThat(road.published())
                .singleElement()
                .satisfies(notice -> assertThat(notice.subject()).contains("dagdrop: finance-daily created again"));
    }

    @Test
    void otherContentMakesItAgainToo() {
        Upload changed = road.drop(KEY, Definitions.CHANGED);

        assertPinnedTo(changed, created(road.deliver(changed)));
    }

    @Test
    void theSameEventDeliveredOnceMoreDoesNot() {
        assertThat(road.deliver(first)).isInstanceOf(Outcome.Duplicate.class);

        assertThat(road.workflows()).isEmpty();
    }

    @Test
    void anAnswerLostOnTheWayLeavesOneWorkflow() {
        road.service().faults().next("CreateWorkflow", Fault.dropAfter());

        created(road.dropAndDeliver(KEY, Definitions.GOOD));

        assertThat(road.workflows()).hasSize(1);
    }

    @Test
    void itIsUpdatedFromThenOn() {
        created(road.dropAndDeliver(KEY, Definitions.GOOD));

        updated(road.dropAndDeliver(KEY, Definitions.CHANGED));

        assertThat(road.workflows()).hasSize(1);
    }

    @Test
    void aServiceThatDoesNotSayWhetherItIsThereLeavesItToTheNextDelivery() {
        Upload again = road.drop(KEY, Definitions.GOOD);
        road.service().faults().every(1, "GetWorkflow", Fault.serverError(503));
        assertThat(road.process(again).isDeferred()).isTrue();
        road.service().faults().clear();

        assertThat(created(road.deliver(again)).how()).isEqualTo(Creation.RECREATED);
    }

    private void assertPinnedTo(Upload upload, Outcome.Created created) {
        assertThat(road.workflow(created.workflow().arn())
                        .definitionS3Location()
                        .versionId())
                .isEqualTo(upload.versionId().orElseThrow());
    }
}

package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.team.CachedTeamProfiles;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.http.RecordedCall;
import dev.dagdrop.standins.proxy.FaultProxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What one upload costs when nothing stands in its way: claim, read, one call to the service, complete. A team is looked up once
 * in a while, and an update sets the tags that tell of the new version.
 */
@ExtendWith(Cloud.Shared.class)
class CallsTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private FaultProxy table;
    private FaultProxy s3;
    private Road road;

    @BeforeEach
    void openTheRoad(Cloud cloud) {
        table = FaultProxy.before(cloud.dynamoDb().endpoint());
        s3 = FaultProxy.before(cloud.s3().endpoint());
        road = new Road(cloud, Setup.STANDARD.withDynamoDb(table.endpoint()).withS3(s3.endpoint()));
    }

    @AfterEach
    void closeTheRoad() {
        road.close();
        s3.close();
        table.close();
    }

    @Test
    void aNewFileTakesFourCallsAndItsTeamIsLookedUp() {
        created(road.dropAndDeliver(KEY, Definitions.GOOD));

        assertCalls(2, 1, "CreateWorkflow");
    }

    @Test
    void aChangedFileTakesFourMoreAndItsTags() {
        created(road.dropAndDeliver(KEY, Definitions.GOOD));

        updated(road.dropAndDeliver(KEY, Definitions.CHANGED));

        assertCalls(4, 2, "CreateWorkflow", "UpdateWorkflow", "TagResource");
    }

    @Test
    void theSameContentTakesFourMore() {
        created(road.dropAndDeliver(KEY, Definitions.GOOD));

        assertThat(road.dropAndDeliver(KEY, Definitions.GOOD)).isInstanceOf(Outcome.Unchanged.class);

        assertCalls(4, 2, "CreateWorkflow", "GetWorkflow");
    }

    @Test
    void anotherFileOfTheTeamTakesFourWithoutALookUp() {
        created(road.dropAndDeliver(KEY, Definitions.GOOD));

        created(road.dropAndDeliver("workflows/finance/weekly.yaml", Definitions.GOOD));

        assertCalls(4, 2, "CreateWorkflow", "CreateWorkflow");
    }

    @Test
    void aTeamIsLookedUpAgainAfterHalfAMinute() {
        created(road.dropAndDeliver(KEY, Definitions.GOOD));
        road.clock().advance(CachedTeamProfiles.AGE);

        created(road.dropAndDeliver("workflows/finance/weekly.yaml", Definitions.GOOD));

        assertThat(table.operations()).filteredOn("BatchGetItem"::equals).hasSize(2);
    }

    @Test
    void aRepeatedDeliveryTakesOneMore() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        created(road.deliver(upload));

        assertThat(road.deliver(upload)).isInstanceOf(Outcome.Duplicate.class);

        assertCalls(3, 1, "CreateWorkflow");
    }

    private void assertCalls(int writes, int reads, String... service) {
        assertThat(table.operations()).filteredOn("BatchGetItem"::equals).hasSize(1);
        assertThat(table.operations())
                .filteredOn(operation -> !operation.equals("BatchGetItem"))
                .hasSize(writes)
                .containsOnly("UpdateItem");
        assertThat(s3.operations()).hasSize(reads).containsOnly("GET");
        assertThat(road.service().calls()).extracting(RecordedCall::operation).containsExactly(service);
    }
}

package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.fixture.ExpectedOutcomes.created;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.team.CachedTeamProfiles;
import dev.dagdrop.standins.http.RecordedCall;
import dev.dagdrop.standins.proxy.FaultProxy;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What one upload costs when nothing stands in its way: claim, read, one call to the service, complete. A team is looked up once
 * in a while, and an update sets the tags that tell of the new version.
 */
@ExtendWith(SharedStandIns.Parameter.class)
class CallsTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private FaultProxy table;
    private FaultProxy s3;
    private TestInstallation installation;

    @BeforeEach
    void install(SharedStandIns standIns) {
        table = FaultProxy.before(standIns.dynamoDb().endpoint());
        s3 = FaultProxy.before(standIns.s3().endpoint());
        installation = new TestInstallation(
                standIns, TestSetup.STANDARD.withDynamoDb(table.endpoint()).withS3(s3.endpoint()));
    }

    @AfterEach
    void uninstall() {
        installation.close();
        s3.close();
        table.close();
    }

    @Test
    void aNewFileTakesFourCallsAndItsTeamIsLookedUp() {
        created(installation.drop(KEY, TestDefinitions.GOOD));

        assertCalls(2, 1, "CreateWorkflow");
    }

    @Test
    void aChangedFileTakesFiveMore() {
        created(installation.drop(KEY, TestDefinitions.GOOD));

        updated(installation.drop(KEY, TestDefinitions.CHANGED));

        assertCalls(4, 2, "CreateWorkflow", "GetWorkflow", "UpdateWorkflow");
    }

    @Test
    void aChangedFileWithOtherTagsTakesSixMoreAndALookAtTheProfile() {
        created(installation.drop(KEY, TestDefinitions.GOOD));
        installation.profile("finance", "Team: finance\nTags: {stage: prod}\n");
        int before = table.operations().size();

        updated(installation.drop(KEY, TestDefinitions.CHANGED));

        assertThat(table.operations().subList(before, table.operations().size()))
                .containsExactly("UpdateItem", "BatchGetItem", "UpdateItem");
        assertThat(installation.operations())
                .containsExactly("CreateWorkflow", "GetWorkflow", "UpdateWorkflow", "TagResource");
    }

    @Test
    void theSameContentTakesFourMore() {
        created(installation.drop(KEY, TestDefinitions.GOOD));

        assertThat(installation.drop(KEY, TestDefinitions.GOOD)).isInstanceOf(Outcome.Unchanged.class);

        assertCalls(4, 2, "CreateWorkflow", "GetWorkflow");
    }

    @Test
    void anotherFileOfTheTeamTakesFourWithoutALookUp() {
        created(installation.drop(KEY, TestDefinitions.GOOD));

        created(installation.drop("workflows/finance/weekly.yaml", TestDefinitions.GOOD));

        assertCalls(4, 2, "CreateWorkflow", "CreateWorkflow");
    }

    @Test
    void aTeamIsLookedUpAgainAfterHalfAMinute() {
        created(installation.drop(KEY, TestDefinitions.GOOD));
        installation.clock().advance(CachedTeamProfiles.AGE);

        created(installation.drop("workflows/finance/weekly.yaml", TestDefinitions.GOOD));

        assertThat(table.operations()).filteredOn("BatchGetItem"::equals).hasSize(2);
    }

    @Test
    void aRepeatedDeliveryTakesThreeMoreAndNoneOfTheService() {
        installation.put(KEY, TestDefinitions.GOOD);
        created(installation.look(KEY));

        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

        assertCalls(4, 2, "CreateWorkflow");
    }

    private void assertCalls(int writes, int reads, String... service) {
        assertThat(table.operations()).filteredOn("BatchGetItem"::equals).hasSize(1);
        assertThat(table.operations())
                .filteredOn(operation -> !operation.equals("BatchGetItem"))
                .hasSize(writes)
                .containsOnly("UpdateItem");
        assertThat(s3.operations()).hasSize(reads).containsOnly("GET");
        assertThat(installation.service().calls())
                .extracting(RecordedCall::operation)
                .containsExactly(service);
    }
}

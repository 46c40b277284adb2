package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.fixture.ExpectedOutcomes.created;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.outcome.CreationCause;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody deleted the workflow, and somebody drops its file again. */
@ExtendWith(SharedStandIns.Parameter.class)
class DeletedByHandTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private TestInstallation installation;
    private String deleted;

    @BeforeEach
    void registerAndDelete(SharedStandIns standIns) {
        installation = new TestInstallation(standIns, TestSetup.STANDARD);
        deleted = created(installation.drop(KEY, TestDefinitions.GOOD))
                .state()
                .workflow()
                .arn();
        installation.clients().workflows().deleteWorkflow(request -> request.workflowArn(deleted));
    }

    @AfterEach
    void uninstall() {
        installation.close();
    }

    @Test
    void theSameContentMakesItAgainAndTheNoticeSaysSo() {
        String again = installation.put(KEY, TestDefinitions.GOOD);

        Outcome.Created created = created(installation.look(KEY));

        assertThat(created.cause()).isEqualTo(CreationCause.DELETED_BY_HAND);
        assertThat(created.state().workflow().arn()).isNotEqualTo(deleted);
        assertPinnedTo(again, created);
        assertThat(installation.published())
                .singleElement()
                .satisfies(notice -> assertThat(notice.subject()).contains("dagdrop: finance.daily created again"));
    }

    @Test
    void otherContentMakesItAgainToo() {
        String changed = installation.put(KEY, TestDefinitions.CHANGED);

        assertPinnedTo(changed, created(installation.look(KEY)));
    }

    @Test
    void theSameEventDeliveredOnceMoreDoesNot() {
        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

        assertThat(installation.workflows()).isEmpty();
    }

    @Test
    void anAnswerLostOnTheWayLeavesOneWorkflow() {
        installation.service().faults().next("CreateWorkflow", InjectedFault.dropAfter());

        created(installation.drop(KEY, TestDefinitions.GOOD));

        assertThat(installation.workflows()).hasSize(1);
    }

    @Test
    void itIsUpdatedFromThenOn() {
        created(installation.drop(KEY, TestDefinitions.GOOD));

        updated(installation.drop(KEY, TestDefinitions.CHANGED));

        assertThat(installation.workflows()).hasSize(1);
    }

    @Test
    void aServiceThatDoesNotSayWhetherItIsThereLeavesItToTheNextDelivery() {
        installation.put(KEY, TestDefinitions.GOOD);
        installation.service().faults().every(1, "GetWorkflow", InjectedFault.serverError(503));
        assertThat(installation.process(KEY).isRetried()).isTrue();
        installation.service().faults().clear();

        assertThat(created(installation.look(KEY)).cause()).isEqualTo(CreationCause.DELETED_BY_HAND);
    }

    private void assertPinnedTo(String version, Outcome.Created created) {
        assertThat(installation
                        .workflow(created.state().workflow().arn())
                        .definitionS3Location()
                        .versionId())
                .isEqualTo(version);
    }
}

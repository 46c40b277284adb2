package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.behaviour.Outcomes.created;
import static dev.dagdrop.registration.behaviour.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.Cause;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.standins.fault.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody deleted the workflow, and somebody drops its file again. */
@ExtendWith(Cloud.Shared.class)
class DeletedByHandTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private Sandbox sandbox;
    private String deleted;

    @BeforeEach
    void registerAndDelete(Cloud cloud) {
        sandbox = new Sandbox(cloud, Setup.STANDARD);
        deleted =
                created(sandbox.drop(KEY, Definitions.GOOD)).state().workflow().arn();
        sandbox.clients().workflows().deleteWorkflow(request -> request.workflowArn(deleted));
    }

    @AfterEach
    void uninstall() {
        sandbox.close();
    }

    @Test
    void theSameContentMakesItAgainAndTheNoticeSaysSo() {
        String again = sandbox.put(KEY, Definitions.GOOD);

        Outcome.Created created = created(sandbox.look(KEY));

        assertThat(created.cause()).isEqualTo(Cause.DELETED_BY_HAND);
        assertThat(created.state().workflow().arn()).isNotEqualTo(deleted);
        assertPinnedTo(again, created);
        assertThat(sandbox.published())
                .singleElement()
                .satisfies(notice -> assertThat(notice.subject()).contains("dagdrop: finance.daily created again"));
    }

    @Test
    void otherContentMakesItAgainToo() {
        String changed = sandbox.put(KEY, Definitions.CHANGED);

        assertPinnedTo(changed, created(sandbox.look(KEY)));
    }

    @Test
    void theSameEventDeliveredOnceMoreDoesNot() {
        assertThat(sandbox.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

        assertThat(sandbox.workflows()).isEmpty();
    }

    @Test
    void anAnswerLostOnTheWayLeavesOneWorkflow() {
        sandbox.service().faults().next("CreateWorkflow", Fault.dropAfter());

        created(sandbox.drop(KEY, Definitions.GOOD));

        assertThat(sandbox.workflows()).hasSize(1);
    }

    @Test
    void itIsUpdatedFromThenOn() {
        created(sandbox.drop(KEY, Definitions.GOOD));

        updated(sandbox.drop(KEY, Definitions.CHANGED));

        assertThat(sandbox.workflows()).hasSize(1);
    }

    @Test
    void aServiceThatDoesNotSayWhetherItIsThereLeavesItToTheNextDelivery() {
        sandbox.put(KEY, Definitions.GOOD);
        sandbox.service().faults().every(1, "GetWorkflow", Fault.serverError(503));
        assertThat(sandbox.process(KEY).asksAgain()).isTrue();
        sandbox.service().faults().clear();

        assertThat(created(sandbox.look(KEY)).cause()).isEqualTo(Cause.DELETED_BY_HAND);
    }

    private void assertPinnedTo(String version, Outcome.Created created) {
        assertThat(sandbox.workflow(created.state().workflow().arn())
                        .definitionS3Location()
                        .versionId())
                .isEqualTo(version);
    }
}

package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.behaviour.Outcomes.created;
import static dev.dagdrop.registration.behaviour.Outcomes.deferred;
import static dev.dagdrop.registration.behaviour.Outcomes.failed;
import static dev.dagdrop.registration.behaviour.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.mwaa.OmittedMembers;
import dev.dagdrop.standins.mwaa.Quotas;
import dev.dagdrop.standins.mwaa.UnsetMembers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** UpdateWorkflow, which has no client token and whose treatment of omitted members nobody knows. */
@ExtendWith(Cloud.Shared.class)
class UpdateTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final String PROFILE =
            "Team: finance\nDescription: of the team\nLoggingConfiguration: {LogGroupName: /finance}\n";

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
    void anUpdateWhoseAnswerWasLostIsNotRepeatedAndTheNoticeSaysSo() {
        String arn = arn(sandbox.drop(KEY, Definitions.GOOD));
        sandbox.service().faults().next("UpdateWorkflow", Fault.dropAfter());
        deferred(sandbox.drop(KEY, Definitions.CHANGED));

        updated(sandbox.look(KEY));

        assertThat(sandbox.versions(arn)).isEqualTo(2);
        assertThat(sandbox.published().getLast().body("email"))
                .contains("The answer of MWAA Serverless to this change was lost");
    }

    @Test
    void anUpdateThatNeverArrivedIsMadeOnce() {
        String arn = arn(sandbox.drop(KEY, Definitions.GOOD));
        sandbox.service().faults().next("UpdateWorkflow", Fault.dropBefore());
        deferred(sandbox.drop(KEY, Definitions.CHANGED));

        updated(sandbox.look(KEY));

        assertThat(sandbox.versions(arn)).isEqualTo(2);
    }

    @Test
    void aThrottledUpdateHadNoEffectAndIsRepeatedAtOnce() {
        String arn = arn(sandbox.drop(KEY, Definitions.GOOD));
        sandbox.service().faults().next("UpdateWorkflow", Fault.throttle(1));

        updated(sandbox.drop(KEY, Definitions.CHANGED));

        assertThat(sandbox.versions(arn)).isEqualTo(2);
    }

    @Test
    void goingBackToTheFirstContentAfterALostUpdateIsAnUpdate() {
        String arn = arn(sandbox.drop(KEY, Definitions.GOOD));
        sandbox.service().faults().next("UpdateWorkflow", Fault.dropAfter());
        deferred(sandbox.drop(KEY, Definitions.CHANGED));

        String back = sandbox.put(KEY, Definitions.GOOD);
        updated(sandbox.look(KEY));

        assertThat(sandbox.workflow(arn).definitionS3Location().versionId()).isEqualTo(back);
        assertThat(sandbox.versions(arn)).isEqualTo(3);
    }

    @Test
    void createsAnswerLostThenAnotherRoleEndsWithTheNewRole() {
        sandbox.service().faults().every(1, "CreateWorkflow", Fault.dropAfter());
        deferred(sandbox.drop(KEY, Definitions.GOOD));
        sandbox.service().faults().clear();
        String role = "arn:aws:iam::000000000000:role/dagdrop/other";

        sandbox.look(KEY, Setup.STANDARD.withRole(role));

        assertThat(sandbox.onlyWorkflow().roleArn()).isEqualTo(role);
    }

    @Test
    void aUsedUpQuotaOfVersionsFailsAndLeavesTheWorkflowAsItIs(Cloud cloud) {
        try (Sandbox full = new Sandbox(cloud, Setup.STANDARD.withQuotas(Quotas.DEFAULT.withVersions(1)))) {
            String first = full.put(KEY, Definitions.GOOD);
            created(full.look(KEY));

            failed(full.drop(KEY, Definitions.CHANGED));

            assertThat(full.onlyWorkflow().definitionS3Location().versionId()).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @EnumSource(OmittedMembers.class)
    void aRemovedSettingIsClearedOrTheNoticeSaysThatItStayed(OmittedMembers omitted) {
        sandbox.service().omittedMembers(omitted);
        sandbox.profile("finance", PROFILE);
        String arn = arn(sandbox.drop(KEY, Definitions.GOOD));
        sandbox.profile("finance", "Team: finance\n");

        updated(sandbox.look(KEY));

        assertThat(sandbox.versions(arn)).isEqualTo(2);
        switch (omitted) {
            case CLEARED -> {
                assertThat(sandbox.workflow(arn).description()).isNull();
                assertThat(sandbox.published()).isEmpty();
            }
            case KEPT -> {
                assertThat(sandbox.workflow(arn).description()).isEqualTo("of the team");
                assertThat(sandbox.published().getLast().body("email"))
                        .contains(
                                "Description was removed from the settings, but MWAA Serverless keeps the value it had");
            }
        }
        assertThat(sandbox.drop(KEY, Definitions.GOOD)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(sandbox.versions(arn)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(OmittedMembers.class)
    void aDisabledWorkflowIsEnabledAgain(OmittedMembers omitted, Cloud cloud) {
        try (Sandbox disabling = new Sandbox(cloud, Setup.STANDARD.onRemove(OnRemove.DISABLE))) {
            disabling.service().omittedMembers(omitted);
            String arn = arn(disabling.drop(KEY, Definitions.GOOD));
            disabling.remove(KEY);

            updated(disabling.drop(KEY, Definitions.GOOD));

            assertThat(disabling.workflow(arn).triggerMode()).isEqualTo("SCHEDULED");
            assertThat(disabling.drop(KEY, Definitions.GOOD)).isInstanceOf(Outcome.Unchanged.class);
        }
    }

    @ParameterizedTest
    @EnumSource(UnsetMembers.class)
    void defaultsThatTheServiceShowsAreNoDrift(UnsetMembers unset) {
        sandbox.service().unsetMembers(unset);
        created(sandbox.drop(KEY, Definitions.GOOD));

        assertThat(sandbox.drop(KEY, Definitions.GOOD)).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void aWorkflowThatIsBeingDeletedIsWaitedForAndCreatedAgain() {
        sandbox.service().holdDeletions();
        String arn = arn(sandbox.drop(KEY, Definitions.GOOD));
        sandbox.clients().workflows().deleteWorkflow(request -> request.workflowArn(arn));
        sandbox.put(KEY, Definitions.CHANGED);
        deferred(sandbox.look(KEY));

        sandbox.service().finishDeletions();

        created(sandbox.look(KEY));
        assertThat(sandbox.onlyWorkflow().workflowArn()).isNotEqualTo(arn);
    }

    @Test
    void aLostRecordIsMadeAgainFromTheTagsWithoutASecondVersion() {
        String arn = arn(sandbox.drop(KEY, Definitions.GOOD));
        sandbox.loseRecord("finance.daily");

        // The same object and settings: the same token, and so the same answer.
        sandbox.look(KEY);
        assertThat(sandbox.versions(arn)).isEqualTo(1);

        sandbox.loseRecord("finance.daily");
        updated(sandbox.drop(KEY, Definitions.CHANGED));
        assertThat(sandbox.versions(arn)).isEqualTo(2);
        assertThat(sandbox.subjects()).contains("dagdrop: finance.daily adopted");
    }

    @Test
    void aWorkflowThatIsNotOursIsNeverTouched() {
        sandbox.put("other.yaml", Definitions.GOOD);
        String foreign = sandbox.clients()
                .workflows()
                .createWorkflow(request -> request.name("finance.daily")
                        .tags(Map.of("owner", "somebody"))
                        .roleArn(Sandbox.ROLE)
                        .definitionS3Location(
                                location -> location.bucket(sandbox.bucket()).objectKey("other.yaml")))
                .workflowArn();

        assertThat(Outcomes.refusal(sandbox.drop(KEY, Definitions.GOOD)))
                .isEqualTo(new Refusal.ForeignWorkflow(foreign));

        assertThat(sandbox.tags(foreign)).isEqualTo(Map.of("owner", "somebody"));
        assertThat(sandbox.versions(foreign)).isEqualTo(1);
    }

    private static String arn(Outcome outcome) {
        return created(outcome).state().workflow().arn();
    }
}
